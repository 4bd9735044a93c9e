package id.renteng.training.matching;

/// The parts of the objective, in the order in which they are told.
public enum Part {
    LEGAL_GAP,
    WEAKEST,
    INTEREST,
    TRADE,
    NEARNESS,
    NEVER_TRAINED,
    /// Loan groups together or spread; belongs to a class, not to a person.
    GROUP
}
