package id.renteng.registry.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the rows of a file, whatever it is: XLSX by its first bytes, otherwise CSV with the separator and encoding it
/// turns out to have.
public final class SpreadsheetReader {

    public static final int ROWS_MAX = 200_000;
    public static final int BYTES_MAX = 64 * 1024 * 1024;

    private SpreadsheetReader() {}

    /// All rows with their numbers; blank rows of a CSV are there too.
    ///
    /// @throws FileRefused if it is too much, or cannot be read
    public static List<SheetRow> read(byte[] file) {
        if (file.length == 0) throw new FileRefused(FileProblem.BERKAS_KOSONG);
        if (file.length > BYTES_MAX) throw new FileRefused(FileProblem.BERKAS_TERLALU_BESAR);
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new FileRefused(ofOldKind(file));
        var rows = startsWith(file, 'P', 'K', 3, 4) ? Xlsx.read(file) : Csv.read(file);
        if (rows.stream().allMatch(SheetRow::isBlank)) throw new FileRefused(FileProblem.BERKAS_KOSONG);
        return rows;
    }

    /// A workbook with a password is packed in a file of the old kind.
    private static FileProblem ofOldKind(byte[] file) {
        var beginning =
                new String(file, 0, Math.min(file.length, 1 << 20), StandardCharsets.ISO_8859_1).replace("\0", "");
        return beginning.contains("EncryptedPackage") ? FileProblem.BERKAS_BERSANDI : FileProblem.BERKAS_EXCEL_LAMA;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((file[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
