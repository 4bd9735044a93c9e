package id.renteng.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Rows of texts, numbers and days as a file to take home; the first row names the columns.
public final class Sheets {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Sheets() {}

    /// @param name the name of the file, without its ending
    public static ResponseEntity<byte[]> csv(String name, List<List<Object>> rows) {
        var lines = rows.stream()
                .map(row ->
                        row.stream().map(cell -> SafeCell.csv(cell.toString())).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return file(name + ".csv", CSV, lines.getBytes(StandardCharsets.UTF_8));
    }

    /// @param name the name of the file, without its ending
    public static ResponseEntity<byte[]> xlsx(String name, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var sheet = book.newWorksheet("Data");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++)
                    write(sheet, row, column, rows.get(row).get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(name + ".xlsx", XLSX, out.toByteArray());
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) sheet.value(row, column, number);
        else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else sheet.value(row, column, SafeCell.of(cell.toString()));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var named = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
