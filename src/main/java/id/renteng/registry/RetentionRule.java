package id.renteng.registry;

/// How long one kind of record is kept.
///
/// @param keepMonths after what [Kind] counts from
/// @param byItself   whether the nightly run erases it, or a person must say so one by one
/// @param basis      where that is written
public record RetentionRule(Kind kind, int keepMonths, boolean byItself, String basis) {

    /// The texts are `rights.retention.<code>`.
    public enum Kind {
        /// The spreadsheet as it was uploaded, since it was judged. It is thrown away.
        IMPORT_FILE,
        /// The name and numbers of a refused row, since it was judged. They are blanked.
        REFUSED_ROW,
        /// Who looked at a whole NIK, since she looked. The line is thrown away.
        UNMASKING,
        /// Somebody who died or moved away, since that day. She is made nameless.
        GONE,
        /// Somebody whose request to be erased was granted, since the answer. She is made nameless.
        ERASURE
    }
}
