package id.renteng.financing.cover;

/// How a shortfall is divided among those who cover. What somebody has pledged is always called first.
public enum Split {
    /// By what each was paid out.
    PARTS,
    /// By heads.
    HEADS,
    /// By each one's own instalment.
    INSTALMENT,
    /// By what each still owes.
    OUTSTANDING,
    /// Nobody is called: only pledges count.
    VOLUNTARY
}
