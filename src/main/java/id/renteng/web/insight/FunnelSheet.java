package id.renteng.web.insight;

import id.renteng.web.Text;
import id.renteng.web.insight.FunnelListPage.Row;
import java.util.List;
import java.util.stream.Stream;

/// A list of the funnel as a sheet: the same rows as on the page, in the reader's words.
final class FunnelSheet {

    private static final List<String> COLUMNS =
            List.of("group", "kelurahan", "stage", "waits", "who", "since", "rupiah");

    private FunnelSheet() {}

    static List<List<Object>> of(List<Row> rows, Text t) {
        var headings = COLUMNS.stream()
                .map(column -> (Object) t.of("insight.file." + column))
                .toList();
        return Stream.concat(Stream.of(headings), rows.stream().map(row -> cells(row, t)))
                .toList();
    }

    private static List<Object> cells(Row row, Text t) {
        return List.of(
                row.name(),
                row.kelurahan(),
                t.of("insight.stage." + row.stage()),
                Reasons.words(row.reason(), t),
                row.who().isEmpty() ? "" : t.of("role." + row.who()),
                row.since(),
                row.rupiah());
    }
}
