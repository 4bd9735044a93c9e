package id.renteng.registry;

/// What of a person is corrected. The texts are `registry.corrected.<code>`.
public enum CorrectedFact {
    NAME,
    KELURAHAN,
    ADDRESS,
    /// By one if her NIK says so too, otherwise by two people who read the same card.
    SEX,
    SPOUSE,
    /// By two people who read the same date.
    BORN,
    /// By two people who read the same number.
    NIK
}
