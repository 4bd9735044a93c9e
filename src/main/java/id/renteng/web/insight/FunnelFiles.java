package id.renteng.web.insight;

import id.renteng.web.SafeCell;
import id.renteng.web.insight.FunnelListPage.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list of the funnel as a file: the same rows as on the page.
final class FunnelFiles {

    private static final List<String> COLUMNS =
            List.of("kelompok", "kelurahan", "tahap", "menunggu", "sejak", "rupiah");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private FunnelFiles() {}

    static ResponseEntity<byte[]> csv(List<Row> rows) {
        var lines = Stream.concat(Stream.of(COLUMNS), rows.stream().map(FunnelFiles::cells))
                .map(cells -> cells.stream().map(SafeCell::csv).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return file(
                "corong.csv",
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                lines.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> xlsx(List<Row> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var sheet = book.newWorksheet("Corong");
            for (int column = 0; column < COLUMNS.size(); column++) sheet.value(0, column, COLUMNS.get(column));
            for (int row = 0; row < rows.size(); row++) {
                var one = rows.get(row);
                sheet.value(row + 1, 0, one.name());
                sheet.value(row + 1, 1, one.kelurahan());
                sheet.value(row + 1, 2, one.stage());
                sheet.value(row + 1, 3, one.reason());
                sheet.value(row + 1, 4, one.since());
                sheet.style(row + 1, 4).format("yyyy-mm-dd").set();
                sheet.value(row + 1, 5, Long.valueOf(one.rupiah()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("corong.xlsx", XLSX, out.toByteArray());
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.name(),
                row.kelurahan(),
                row.stage(),
                row.reason(),
                row.since().toString(),
                row.rupiah());
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
