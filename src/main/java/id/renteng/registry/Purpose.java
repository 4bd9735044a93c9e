package id.renteng.registry;

/// Why somebody looks at a whole NIK. The texts are `registry.purpose.<code>`.
public enum Purpose {
    /// To compare it with the card.
    CARD,
    /// To fill in a loan file for the bank.
    LOAN_FILE,
    /// To correct it, or to settle whose it is.
    CORRECTION,
    /// She asked to see what is kept.
    HER_WISH,
    /// An authority asked, by law.
    AUTHORITY
}
