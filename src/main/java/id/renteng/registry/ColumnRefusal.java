package id.renteng.registry;

/// Why the columns of a list were not set, in the order they are checked.
public sealed interface ColumnRefusal {

    /// No column is that of the NIK.
    record NikMissing() implements ColumnRefusal {}

    /// Two columns are to hold the same.
    ///
    /// @param column the second of them, from 0
    record SameTwice(int column) implements ColumnRefusal {}

    /// The program is at work on it, its rows are registered, or its file is not kept.
    record TooLate() implements ColumnRefusal {}

    /// This sheet of the file was taken in before.
    record SheetTaken(ImportId earlier) implements ColumnRefusal {}

    /// With these columns too, the file as a whole cannot be taken.
    ///
    /// @param problem a code of [id.renteng.registry.sheet.FileProblem]
    record NotTaken(String problem, String detail) implements ColumnRefusal {}
}
