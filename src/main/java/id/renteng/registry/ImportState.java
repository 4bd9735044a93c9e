package id.renteng.registry;

/// How far an uploaded spreadsheet is.
public enum ImportState {
    /// Its rows are still to be judged.
    WAITING,
    /// An officer has to say which column is which.
    UNMAPPED,
    /// The file as a whole cannot be taken.
    REFUSED,
    /// Its rows are judged; nobody is registered.
    CHECKED,
    /// Its rows are being registered.
    REGISTERING,
    COMMITTED,
    /// All that it brought is being taken back.
    UNDOING;

    /// The program has something to do before anybody can go on.
    public boolean isAtWork() {
        return this == WAITING || this == REGISTERING || this == UNDOING;
    }
}
