package id.renteng.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of an uploaded spreadsheet, as it may be shown.
///
/// @param number           as in the spreadsheet, from 1
/// @param problems         reasons of the refusal, or warnings
/// @param duplicateRow     the earlier row of the same file that says the same
/// @param registeredPerson who is registered already with this business
/// @param nik              masked
/// @param candidates       codes of the kelurahan of which somebody must say which is meant; empty if it is clear
public record ImportRow(
        int number,
        RowVerdict verdict,
        List<RowProblem> problems,
        @Nullable Integer duplicateRow,
        @Nullable PersonId registeredPerson,
        String name,
        String nik,
        String business,
        List<String> candidates) {}
