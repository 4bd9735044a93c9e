package id.renteng.training;

import id.renteng.training.Roster.Participant;

/// One person's part in a class.
public record Participation(TrainingClass of, Participant her) {}
