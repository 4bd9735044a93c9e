package id.renteng.readiness;

/// How a member gave her consent to the use of her data.
public enum ConsentMethod {
    SIGNATURE,
    THUMBPRINT,
    /// A code sent to her own phone.
    CODE
}
