package id.renteng.registry;

import java.time.Instant;

/// That somebody decided what holds.
///
/// @param before what held until then, in the form of the register
/// @param by     the name of who decided
public record FactChoice(Fact fact, String before, String after, Instant at, String by) {}
