package id.renteng.registry;

/// Why a checked spreadsheet was not committed, in the order they are checked.
public sealed interface CommitRefusal {

    /// It was committed before, or is being; nothing changed.
    record AlreadyCommitted() implements CommitRefusal {}

    /// Not one row of it can be taken.
    record NothingToTake() implements CommitRefusal {}
}
