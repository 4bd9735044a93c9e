package id.renteng.growth;

/// What stands behind a figure. Points count as evidenced only with something that a second person can look at.
public enum Proof {
    /// Cash book or note book of at least three months.
    NOTE_BOOK,
    /// Total of QRIS, bank or market place.
    QRIS,
    /// A paper with a number: permit, certificate, invoice, pay list.
    DOCUMENT,
    /// Seen on the spot by the assessor.
    SEEN,
    /// The owner says so.
    CLAIM,
    /// The assessor's guess.
    ESTIMATE;

    public boolean isEvidence() {
        return switch (this) {
            case NOTE_BOOK, QRIS, DOCUMENT, SEEN -> true;
            case CLAIM, ESTIMATE -> false;
        };
    }
}
