package id.renteng.registry;

/// What of a person is corrected. The texts are `registry.corrected.<code>`.
public enum CorrectedFact {
    NAME,
    KELURAHAN,
    ADDRESS,
    /// By two people who read the same date.
    BORN,
    /// By two people who read the same number.
    NIK
}
