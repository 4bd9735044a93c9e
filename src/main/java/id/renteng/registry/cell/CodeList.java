package id.renteng.registry.cell;

/// Whose codes of kelurahan a column holds: two lists use some of the same ten digits for different places.
public enum CodeList {
    /// Of the ministry of home affairs.
    MINISTRY,
    /// Of the statistical office (BPS).
    STATISTICS,
    /// Nothing in the column says.
    EITHER
}
