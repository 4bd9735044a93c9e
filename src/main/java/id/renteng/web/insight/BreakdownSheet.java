package id.renteng.web.insight;

import id.renteng.insight.FunnelStage;
import id.renteng.web.Text;
import id.renteng.web.insight.BreakdownPage.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The funnel row by row as a sheet: the same figures as on the page, in the reader's words.
final class BreakdownSheet {

    private BreakdownSheet() {}

    static List<List<Object>> of(BreakdownPage page, Text t) {
        var rows = page.rows().stream().map(row -> cells(row, row.name().words(t), t));
        var all = Stream.of(cells(page.all(), t.of("insight.all"), t));
        return Stream.of(Stream.of(headings(page, t)), rows, all)
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<Object> headings(BreakdownPage page, Text t) {
        var cells = new ArrayList<Object>();
        cells.add(t.of("insight.by." + page.by().name()));
        if (page.by().isPlace()) cells.add(t.of("insight.before"));
        for (var stage : FunnelStage.values()) {
            var name = t.of("insight.stage." + stage.name());
            cells.add(name);
            if (stage != FunnelStage.PAID_OUT) cells.add(t.of("insight.file.days", name));
        }
        for (var column : List.of("stops-at", "waits", "stopped")) cells.add(t.of("insight.file." + column));
        return cells;
    }

    private static List<Object> cells(Row row, String name, Text t) {
        var cells = new ArrayList<Object>();
        cells.add(name);
        if (row.name().side().isPlace()) cells.add(row.part().early());
        for (var step : row.part().steps()) {
            cells.add(step.reached());
            if (step.stage() != FunnelStage.PAID_OUT) cells.add(step.reached() == 0 ? "" : step.medianDays());
        }
        var stop = row.part().stop();
        cells.add(stop.map(it -> t.of("insight.stage." + it.stage().name())).orElse(""));
        cells.add(stop.map(it -> Reasons.words(it.code(), t)).orElse(""));
        cells.add(stop.map(it -> (Object) it.groups()).orElse(""));
        return cells;
    }
}
