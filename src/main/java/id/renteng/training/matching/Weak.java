package id.renteng.training.matching;

/// A dimension in which somebody is weak.
///
/// @param level from 0 (weakest) to 4
public record Weak(String dimension, int level) {}
