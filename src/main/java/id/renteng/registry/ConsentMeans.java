package id.renteng.registry;

/// How somebody said yes or no. The texts are `rights.means.<code>`.
public enum ConsentMeans {
    PAPER,
    THUMBPRINT,
    /// In her own account, by herself.
    OWN_ACCOUNT,
    /// By a request about her data that was granted.
    REQUEST
}
