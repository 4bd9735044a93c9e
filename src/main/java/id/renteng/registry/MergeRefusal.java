package id.renteng.registry;

/// Why two entries were not merged, in the order they are checked.
public sealed interface MergeRefusal {

    /// It is one entry.
    record SameEntry() implements MergeRefusal {}

    /// One of the two was merged with somebody before.
    record MergedBefore() implements MergeRefusal {}

    /// Others were merged into the one that would go; keep that one.
    record OthersMergedIntoIt() implements MergeRefusal {}
}
