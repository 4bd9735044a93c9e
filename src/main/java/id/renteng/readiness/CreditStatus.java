package id.renteng.readiness;

/// What a member's credit history says, and nothing more of it. The member brings her own extract, or the bank answers;
/// the programme never asks the credit registry itself.
public enum CreditStatus {
    /// Clean.
    S0,
    /// No record.
    S1,
    /// A running loan, current.
    S2,
    /// A running loan, special mention (kol 2).
    S3,
    /// A running loan, kol 3 to 5.
    S4,
    /// Written off.
    S5,
    /// Paid, but the remark still stands.
    S6,
    /// Somebody else used her name.
    S7,
    /// Arrears with an online lender or paylater.
    S8
}
