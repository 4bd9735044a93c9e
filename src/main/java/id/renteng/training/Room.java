package id.renteng.training;

/// A room of a centre.
public record Room(String code, String centre, String name, int seats) {}
