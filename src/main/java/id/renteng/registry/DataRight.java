package id.renteng.registry;

/// What a person may ask about her own data (UU 27/2022, articles 5 to 13). The texts are `registry.right.<code>`.
public enum DataRight {
    /// To see all that is kept, and who looked.
    ACCESS,
    CORRECTION,
    /// To have it kept, but not used, for a while.
    RESTRICTION,
    ERASURE,
    /// To take a consent back.
    WITHDRAWAL
}
