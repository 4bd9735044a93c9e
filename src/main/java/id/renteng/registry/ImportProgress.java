package id.renteng.registry;

/// How far the work on an import is.
///
/// @param done  rows
/// @param total rows; 0 where it is not known
public record ImportProgress(ImportStep step, int done, int total) {

    /// Before anything was begun.
    public static final ImportProgress NONE = new ImportProgress(ImportStep.READING, 0, 0);
}
