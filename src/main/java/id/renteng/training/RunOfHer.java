package id.renteng.training;

import id.renteng.training.matching.Obstacle;
import java.util.Map;

/// What matching says to one person.
///
/// @param seats   what the latest published run gave her, by class, with its reasons
/// @param places  where she stands now in the waiting list of each class that she waits for, from one
/// @param blocked if it had no class for her: how many classes each obstacle keeps her out of
public record RunOfHer(
        Map<ClassId, RunClass.Taken> seats, Map<ClassId, Integer> places, Map<Obstacle, Integer> blocked) {}
