package id.renteng.registry.dirty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// Writes rows as a file.
public final class Files {

    private Files() {}

    /// @param mark a byte order mark, where the encoding has one
    public static byte[] csv(List<List<String>> rows, char separator, Charset charset, boolean mark, String lineEnd) {
        var text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(lineEnd, mark ? "\uFEFF" : "", lineEnd));
        return text.getBytes(charset);
    }

    private static String quoted(String cell, char separator) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.contains("\n") || cell.contains("\"");
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /// @param before a sheet that is not the list, in front of it; none if empty
    public static byte[] xlsx(List<List<String>> rows, List<List<String>> before) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            if (!before.isEmpty()) fill(book, "Rekap", before);
            fill(book, "Data", rows);
        }
        return out.toByteArray();
    }

    private static void fill(Workbook book, String name, List<List<String>> rows) {
        var sheet = book.newWorksheet(name);
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < rows.get(r).size(); c++)
                if (!rows.get(r).get(c).isEmpty()) sheet.value(r, c, rows.get(r).get(c));
    }
}
