package id.renteng.training;

/// A class in a list, with its counts.
///
/// @param passed how many have a pass on record; final once the class is closed
public record ClassSummary(TrainingClass of, int enrolled, int passed) {}
