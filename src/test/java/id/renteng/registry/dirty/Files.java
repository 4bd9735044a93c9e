package id.renteng.registry.dirty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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

    /// One sheet with cells that are shown as one.
    ///
    /// @param merged row and column of the first and of the last cell, from 0
    public static byte[] merged(List<List<String>> rows, List<int[]> merged) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = fill(book, "Data", rows);
            merged.forEach(
                    area -> sheet.range(area[0], area[1], area[2], area[3]).merge());
        }
        return out.toByteArray();
    }

    /// The same workbook, its days counted from 1904.
    public static byte[] from1904(byte[] workbook) throws IOException {
        return edited(workbook, "xl/workbook.xml", "<workbookPr[^>]*?(/?)>", "<workbookPr date1904=\"1\"$1>");
    }

    /// The same workbook with something in one of its parts replaced.
    public static byte[] edited(byte[] workbook, String part, String pattern, String replacement) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                var bytes = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? replaced(bytes, pattern, replacement) : bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] part, String pattern, String replacement) {
        var text = new String(part, StandardCharsets.UTF_8);
        return text.replaceFirst(pattern, replacement).getBytes(StandardCharsets.UTF_8);
    }

    private static Worksheet fill(Workbook book, String name, List<List<String>> rows) {
        var sheet = book.newWorksheet(name);
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < rows.get(r).size(); c++)
                if (!rows.get(r).get(c).isEmpty()) sheet.value(r, c, rows.get(r).get(c));
        return sheet;
    }
}
