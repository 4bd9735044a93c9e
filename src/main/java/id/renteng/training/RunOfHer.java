package id.renteng.training;

import java.util.Map;

/// What matching says to one person.
///
/// @param seats  what the latest published run gave her, by class, with its reasons
/// @param places where she stands now in the waiting list of each class that she waits for, from one
public record RunOfHer(Map<ClassId, RunClass.Taken> seats, Map<ClassId, Integer> places) {}
