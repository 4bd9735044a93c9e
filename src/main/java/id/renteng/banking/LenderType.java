package id.renteng.banking;

/// What a lender is in law. It decides by how many days late a loan moves into a worse class.
public enum LenderType {
    /// A commercial bank (POJK 40/POJK.03/2019).
    BANK_UMUM,
    /// A rural bank, bank perekonomian rakyat (POJK 1/2024).
    BPR
}
