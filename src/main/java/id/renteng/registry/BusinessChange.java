package id.renteng.registry;

import java.time.Instant;

/// That somebody set what a fact of a business is, without a list.
///
/// @param name   of the business as it is called now
/// @param before what was known until then, in the form of the register; empty if nothing was
/// @param by     the name of who set it
public record BusinessChange(
        BusinessId business, String name, BusinessFact fact, String before, String after, Instant at, String by) {}
