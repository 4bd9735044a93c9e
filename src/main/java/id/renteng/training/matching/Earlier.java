package id.renteng.training.matching;

import java.time.LocalDate;

/// A training somebody had before.
///
/// @param passed whether she passed; a seat counts for her year either way
public record Earlier(String topic, LocalDate on, boolean passed) {}
