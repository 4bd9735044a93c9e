package id.renteng.registry;

import java.time.Instant;

/// A spreadsheet and how its rows were judged.
///
/// @param sheet     the sheet of the file that was read; empty for a CSV
/// @param columnsByHand a person said which column is which, for this list or for one with the same headings
/// @param checkedAt while its rows are still to be judged, when it was uploaded
/// @param undone    it was committed once and taken back
/// @param warned    of the accepted rows, those with a warning
/// @param likely    rows that may be about the person of another row, or about somebody registered
/// @param skipped   rows without data: titles, totals, blank ones
/// @param problem   why the file was refused, or `BERHENTI` if the last work on it broke off; otherwise empty
/// @param detail    where, if the problem has a place: `D12`
public record ImportSummary(
        ImportId id,
        String fileName,
        Origin origin,
        String sheet,
        boolean columnsByHand,
        ImportState state,
        Instant checkedAt,
        boolean undone,
        int accepted,
        int warned,
        int likely,
        int duplicates,
        int rejected,
        int skipped,
        String problem,
        String detail) {

    public boolean committed() {
        return state == ImportState.COMMITTED;
    }

    /// Rows with data.
    public int rows() {
        return accepted + duplicates + rejected;
    }
}
