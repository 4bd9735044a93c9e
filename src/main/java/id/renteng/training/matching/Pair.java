package id.renteng.training.matching;

/// One person and one class that may go together, by their numbers in the [Problem].
///
/// @param worth points of the seat, without those of the loan group; above zero
record Pair(int learner, int offering, long worth) {}
