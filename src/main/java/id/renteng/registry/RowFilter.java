package id.renteng.registry;

/// Which rows of an import are looked at.
public enum RowFilter {
    ALL,
    /// They can be taken and nothing is the matter.
    CLEAN,
    /// They can be taken, with a warning.
    WARNED,
    /// They may be about the person of another row, or about somebody registered.
    LIKELY,
    DUPLICATE,
    REJECTED
}
