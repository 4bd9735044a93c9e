package id.renteng.registry;

import java.time.Instant;

/// A spreadsheet and how its rows were judged.
///
/// @param undone    it was committed once and taken back
/// @param warned    of the accepted rows, those with a warning
/// @param skipped   rows without data: titles, totals, blank ones
public record ImportSummary(
        ImportId id,
        String fileName,
        boolean committed,
        Instant checkedAt,
        boolean undone,
        int accepted,
        int warned,
        int duplicates,
        int rejected,
        int skipped) {

    /// Rows with data.
    public int rows() {
        return accepted + duplicates + rejected;
    }
}
