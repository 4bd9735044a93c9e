package id.renteng.financing;

/// How a member gave her consent.
public enum ConsentMethod {
    /// She signed in with her own account and agreed on her own page.
    OWN_ACCOUNT,
    /// She repeated a one-time code that was sent to her own telephone.
    OTP,
    /// She signed the printed text.
    SIGNATURE,
    /// She put her thumbprint under the printed text, after it was read to her.
    THUMBPRINT,
    /// She said so in person, after it was read to her.
    IN_PERSON;

    /// True where somebody else must have seen it.
    public boolean needsWitness() {
        return this != OWN_ACCOUNT;
    }
}
