package id.renteng.registry.sheet;

import java.util.List;
import java.util.Optional;

/// Reads the rows of a file, whatever it is: XLSX by its first bytes, otherwise CSV with the separator and encoding it
/// turns out to have.
public final class SpreadsheetReader {

    public static final int ROWS_MAX = 200_000;
    public static final int BYTES_MAX = 64 * 1024 * 1024;

    private SpreadsheetReader() {}

    /// One sheet.
    ///
    /// @param rows     all of them with their numbers; blank rows of a CSV are there too
    /// @param merged   which of the cells are shown as one
    /// @param from1904 its days are counted from 1 January 1904, as spreadsheets of old Macintosh computers do
    public record Read(String sheet, List<SheetRow> rows, List<Merged> merged, boolean from1904) {}

    /// The sheet whose headings say most.
    ///
    /// @throws FileRefused if it is too much, or cannot be read
    public static Read read(byte[] file) {
        return read(file, Optional.empty());
    }

    /// @param sheet by its name; empty for the one whose headings say most
    /// @throws FileRefused if it is too much, cannot be read, or has no such sheet
    public static Read read(byte[] file, Optional<String> sheet) {
        refuseWhatCannotBeRead(file);
        var read = FileKind.isWorkbook(file) ? Xlsx.read(file, sheet) : new Read("", Csv.read(file), List.of(), false);
        if (read.rows().stream().allMatch(SheetRow::isBlank)) throw new FileRefused(FileProblem.BERKAS_KOSONG);
        return read;
    }

    /// The beginning of each sheet.
    ///
    /// @throws FileRefused if it is too much, or cannot be read
    public static List<SheetHead> heads(byte[] file) {
        refuseWhatCannotBeRead(file);
        return FileKind.isWorkbook(file) ? Xlsx.heads(file) : List.of(new SheetHead("", Csv.head(file)));
    }

    /// The one whose headings say most; the first of equals.
    public static SheetHead best(List<SheetHead> heads) {
        var best = heads.getFirst();
        for (var head : heads) if (weight(head) > weight(best)) best = head;
        return best;
    }

    private static int weight(SheetHead head) {
        return head.rows().stream()
                .mapToInt(row -> Headings.in(row.cells()).map(Headings::weight).orElse(0))
                .max()
                .orElse(-1);
    }

    private static void refuseWhatCannotBeRead(byte[] file) {
        if (file.length == 0) throw new FileRefused(FileProblem.BERKAS_KOSONG);
        if (file.length > BYTES_MAX) throw new FileRefused(FileProblem.BERKAS_TERLALU_BESAR);
        if (FileKind.isOld(file))
            throw new FileRefused(
                    FileKind.hasPassword(file) ? FileProblem.BERKAS_BERSANDI : FileProblem.BERKAS_EXCEL_LAMA);
        FileKind.foreign(file).ifPresent(kind -> {
            throw new FileRefused(FileProblem.BERKAS_JENIS_LAIN, kind);
        });
    }
}
