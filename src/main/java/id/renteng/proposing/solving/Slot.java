package id.renteng.proposing.solving;

/// One of the groups to be.
///
/// @param number from 1
public record Slot(int number) {}
