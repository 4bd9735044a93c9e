package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.ColumnMapTable.Remembered;
import id.renteng.registry.sheet.ColumnMap;
import id.renteng.registry.sheet.SheetRow;
import id.renteng.registry.sheet.SpreadsheetReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Remembers which column is which in lists with the same headings. A list may have more columns at its end, such as
/// that of what is to be mended.
@Component
class ColumnMaps {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{10,}");

    private final ColumnMapTable maps;
    private final Clock clock;

    ColumnMaps(ColumnMapTable maps, Clock clock) {
        this.maps = maps;
        this.clock = clock;
    }

    /// How a list with these headings was read before: from this source, or else from any.
    Optional<ColumnMap> of(byte[] file, String source) {
        var remembered = maps.all(source);
        if (remembered.isEmpty()) return Optional.empty();
        var heads = SpreadsheetReader.heads(file);
        for (var map : remembered)
            for (var head : heads)
                for (var row : head.rows())
                    if (begins(headings(row), map.headings()))
                        return Optional.of(ColumnMap.of(head.name(), row.number(), map.fields()));
        return Optional.empty();
    }

    /// A row that holds a whole number is data, not headings: it is not kept.
    void remember(String source, SheetRow head, ColumnMap map, Actor by) {
        if (head.cells().stream()
                .anyMatch(cell -> WHOLE_NUMBER.matcher(Niks.clean(cell)).find())) return;
        maps.remember(source, new Remembered(headings(head), map.codes()), clock.instant(), by);
    }

    private static boolean begins(List<String> row, List<String> headings) {
        return row.size() >= headings.size() && row.subList(0, headings.size()).equals(headings);
    }

    /// As far as the last cell that is not blank.
    private static List<String> headings(SheetRow row) {
        var headings = new ArrayList<>(row.cells().stream().map(Names::key).toList());
        while (!headings.isEmpty() && headings.getLast().isEmpty()) headings.removeLast();
        return headings;
    }
}
