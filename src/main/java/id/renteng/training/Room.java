package id.renteng.training;

/// A room of a centre.
///
/// @param seats how many people it holds; no class in it has more
public record Room(String code, String centre, String name, int seats) {}
