package id.renteng.web.insight;

import id.renteng.web.SafeCell;
import id.renteng.web.Text;
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

/// A list of the funnel as a file: the same rows as on the page, in the reader's words.
final class FunnelFiles {

    private static final List<String> COLUMNS =
            List.of("group", "kelurahan", "stage", "waits", "who", "since", "rupiah");
    private static final int SINCE = 5;
    private static final int RUPIAH = 6;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final List<Row> rows;
    private final Text t;

    FunnelFiles(List<Row> rows, Text t) {
        this.rows = rows;
        this.t = t;
    }

    ResponseEntity<byte[]> csv() {
        var lines = Stream.concat(Stream.of(headings()), rows.stream().map(this::cells))
                .map(cells -> cells.stream().map(SafeCell::csv).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return file(
                "corong.csv",
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                lines.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Renteng", "1.0")) {
            var sheet = book.newWorksheet(t.of("insight.file.sheet"));
            var headings = headings();
            for (int column = 0; column < headings.size(); column++) sheet.value(0, column, headings.get(column));
            for (int row = 0; row < rows.size(); row++) {
                var cells = cells(rows.get(row));
                for (int column = 0; column < SINCE; column++) sheet.value(row + 1, column, cells.get(column));
                sheet.value(row + 1, SINCE, rows.get(row).since());
                sheet.style(row + 1, SINCE).format("yyyy-mm-dd").set();
                sheet.value(row + 1, RUPIAH, Long.valueOf(rows.get(row).rupiah()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("corong.xlsx", XLSX, out.toByteArray());
    }

    private List<String> headings() {
        return COLUMNS.stream().map(column -> t.of("insight.file." + column)).toList();
    }

    private List<String> cells(Row row) {
        return List.of(
                row.name(),
                row.kelurahan(),
                t.of("insight.stage." + row.stage()),
                Reasons.words(row.reason(), t),
                row.who().isEmpty() ? "" : t.of("role." + row.who()),
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
