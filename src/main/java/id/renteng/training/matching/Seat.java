package id.renteng.training.matching;

/// One person's seat in one class.
///
/// @param points  what it is worth, without the points of her loan group
/// @param settled whether it was locked before the run
public record Seat(Learner learner, Offering offering, Points points, boolean settled) {}
