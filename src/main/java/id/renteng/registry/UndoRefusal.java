package id.renteng.registry;

/// Why an import was not undone, in the order they are checked.
public sealed interface UndoRefusal {

    /// It is not committed; there is nothing to undo.
    record NotCommitted() implements UndoRefusal {}

    /// Something was done with a person of it since: she joined a group, took part in a class, was visited, has a
    /// second business or a bank account.
    record NeededSince() implements UndoRefusal {}
}
