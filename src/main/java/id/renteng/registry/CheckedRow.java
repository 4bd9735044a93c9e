package id.renteng.registry;

import id.renteng.registry.alike.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a file with its verdict.
///
/// @param problems    reasons of a refusal, or warnings
/// @param duplicateOf the earlier row that says the same
/// @param values      what it says; null if it is refused
/// @param shownNik    what may be shown of the NIK cell
/// @param described   what it says of the person, to find her in other rows; also of a refused row
/// @param candidates  the kelurahan of which somebody must say which is meant; empty if it is clear
record CheckedRow(
        int number,
        RowVerdict verdict,
        List<RowProblem> problems,
        @Nullable Integer duplicateOf,
        @Nullable RowValues values,
        String shownName,
        String shownNik,
        String shownBusiness,
        Described described,
        List<Kelurahan> candidates) {

    CheckedRow asDuplicateOf(int row) {
        return new CheckedRow(
                number,
                RowVerdict.DUPLICATE,
                problems,
                row,
                values,
                shownName,
                shownNik,
                shownBusiness,
                described,
                candidates);
    }

    CheckedRow with(RowProblem warning) {
        var all = new java.util.TreeSet<>(problems);
        all.add(warning);
        return new CheckedRow(
                number,
                verdict,
                List.copyOf(all),
                duplicateOf,
                values,
                shownName,
                shownNik,
                shownBusiness,
                described,
                candidates);
    }
}
