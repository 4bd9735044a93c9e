package id.renteng.registry;

import java.time.Instant;
import java.util.UUID;

/// What the desk of the register recorded to follow a code.
///
/// @param as the name of who recorded it
public record RecordedSuccession(UUID id, Succession succession, Instant at, String as) {}
