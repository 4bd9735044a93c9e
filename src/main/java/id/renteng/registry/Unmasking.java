package id.renteng.registry;

import java.time.Instant;

/// Somebody looked at a whole NIK.
///
/// @param shownAs the name of who looked, as it was then
public record Unmasking(Instant at, String shownAs, Purpose purpose) {}
