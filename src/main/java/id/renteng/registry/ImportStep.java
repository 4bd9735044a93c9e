package id.renteng.registry;

/// What the program does with a spreadsheet, in this order. The texts are `registry.step.<code>`.
public enum ImportStep {
    READING,
    JUDGING,
    /// With each other and with the register.
    COMPARING,
    /// Of the verdicts.
    KEEPING,
    REGISTERING,
    UNDOING
}
