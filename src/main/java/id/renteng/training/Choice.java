package id.renteng.training;

import id.renteng.registry.PersonId;

/// What a planner decided by hand about one person and one class. It holds in every run until the class begins.
public record Choice(ClassId in, PersonId person, Kind kind) {

    public enum Kind {
        /// She gets this seat.
        LOCKED,
        /// She does not get it.
        BARRED,
        /// The run decides again.
        FREE
    }
}
