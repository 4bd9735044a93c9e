package id.renteng.training;

/// A place where classes are held.
public record Centre(String code, String name, String address) {}
