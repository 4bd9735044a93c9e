package id.renteng.financing.cover;

/// Where the money for a shortfall is looked for; a scheme names some of them, in its order.
public enum Source {
    /// What the member herself has saved with the group.
    SAVINGS,
    /// The group's reserve (kas tanggung renteng).
    RESERVE,
    /// The other members (patungan).
    MEMBERS,
    /// A fund of the city or another guarantor.
    GUARANTOR
}
