package id.renteng.registry;

/// What becomes of a row of an import.
public enum RowVerdict {
    /// It can be taken, as it is or with a warning.
    ACCEPTED,
    /// The same person with the same business stands in an earlier row, or is registered already.
    DUPLICATE,
    /// It cannot be taken; the reasons say why.
    REJECTED
}
