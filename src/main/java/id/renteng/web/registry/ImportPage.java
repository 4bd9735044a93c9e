package id.renteng.web.registry;

import id.renteng.registry.ImportProgress;
import id.renteng.registry.ImportSummary;
import id.renteng.registry.RowFilter;
import id.renteng.web.Errors;
import java.util.List;

/// What the preview of one import shows.
///
/// @param progress how far the work in the background is, while there is any
/// @param mayUndo whether the reader may take a committed import back
/// @param mayMend whether the reader may take the refused rows home to mend them
/// @param mayMap  whether the reader may say which column is which
/// @param tabs what can be filtered by, with how many rows each
/// @param more the address of the next rows; empty at the end
public record ImportPage(
        ImportSummary summary,
        ImportProgress progress,
        boolean mayCommit,
        boolean mayUndo,
        boolean mayMend,
        boolean mayMap,
        List<Tab> tabs,
        List<Row> rows,
        String more,
        Errors errors) {

    public record Tab(RowFilter filter, String href, int rows, boolean chosen) {}

    /// @param verdict      a code for the tag: `CLEAN`, `WARNED`, `DUPLICATE`, `REJECTED`
    /// @param problems     codes of what is wrong
    /// @param candidates   the kelurahan of which somebody must say which is meant; empty if it is clear
    /// @param duplicateRow the earlier row; 0 if none
    /// @param alike        who it may be, though the NIK does not say so
    /// @param registered   the address of who is registered already; empty if nobody
    public record Row(
            int number,
            String verdict,
            String colour,
            String name,
            String nik,
            String business,
            List<String> problems,
            String candidates,
            int duplicateRow,
            String registered,
            List<Alike> alike) {}

    /// Who the row may be.
    ///
    /// @param row  the earlier row; 0 if it is somebody registered
    /// @param href her page; empty if it is another row
    public record Alike(String name, int row, String href, int points, List<String> signs) {}
}
