package id.renteng.registry;

import java.time.Instant;
import java.util.UUID;

/// A kelurahan that the desk of the register recorded as new.
///
/// @param source the decree, or who says so
/// @param as     the name of who recorded it
public record RecordedKelurahan(UUID id, Kelurahan place, String source, Instant at, String as) {}
