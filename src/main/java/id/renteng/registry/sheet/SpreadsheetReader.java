package id.renteng.registry.sheet;

import java.util.List;

/// Reads the rows of a file, whatever it is: XLSX by its first bytes, otherwise CSV with the separator and encoding it
/// turns out to have.
public final class SpreadsheetReader {

    public static final int ROWS_MAX = 50_000;
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    private SpreadsheetReader() {}

    /// All rows with their numbers; blank rows of a CSV are there too.
    ///
    /// @throws FileRefused if it is too much, or cannot be read
    public static List<SheetRow> read(byte[] file) {
        if (file.length == 0) throw new FileRefused(FileProblem.BERKAS_KOSONG);
        if (file.length > BYTES_MAX) throw new FileRefused(FileProblem.BERKAS_TERLALU_BESAR);
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new FileRefused(FileProblem.BERKAS_EXCEL_LAMA);
        var rows = startsWith(file, 'P', 'K', 3, 4) ? Xlsx.read(file) : Csv.read(file);
        if (rows.stream().allMatch(SheetRow::isBlank)) throw new FileRefused(FileProblem.BERKAS_KOSONG);
        return rows;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((file[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
