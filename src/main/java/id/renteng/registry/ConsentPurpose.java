package id.renteng.registry;

/// What somebody may agree to, each apart. The texts are `rights.purpose.<code>`, the legal words are data.
public enum ConsentPurpose {
    /// Her data goes to the partner bank. Taken back, her group is not ready for a new loan.
    BANK,
    /// Her NIK goes with her business to Satu Data UMKM. Taken back, the row goes without it.
    SATU_DATA,
    /// Where her business is, is shown to officers. Taken back, it is not shown and not exported.
    PLACE,
    /// Her name, photograph and story are used to tell of the programme.
    STORY
}
