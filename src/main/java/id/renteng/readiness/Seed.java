package id.renteng.readiness;

import java.time.LocalDate;
import java.util.Optional;

/// The seed of a draw of call-backs, as everybody may read it.
///
/// @param publishedOn empty for draws of before seeds were published first
/// @param forDay      from this day on it may be drawn with
/// @param drawnOn     empty until then
public record Seed(long seed, Optional<LocalDate> publishedOn, LocalDate forDay, Optional<LocalDate> drawnOn) {}
