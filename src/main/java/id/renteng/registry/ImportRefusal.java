package id.renteng.registry;

/// Why a spreadsheet was not taken in for checking, in the order they are found.
public sealed interface ImportRefusal {

    /// The very same file was uploaded before; nothing changed.
    record SameFileAgain(ImportId earlier) implements ImportRefusal {}

    /// The file as a whole cannot be read or trusted.
    ///
    /// @param problem a code of [id.renteng.registry.sheet.FileProblem]; the texts are `registry.file.<code>`
    /// @param detail  where, if it has a place: `D12`
    record FileNotTaken(String problem, String detail) implements ImportRefusal {}
}
