package id.renteng.registry;

import id.renteng.registry.ColumnChoice.Column;
import id.renteng.registry.ColumnChoice.Row;
import id.renteng.registry.sheet.ColumnMap;
import id.renteng.registry.sheet.Headings;
import id.renteng.registry.sheet.SheetHead;
import id.renteng.registry.sheet.SheetRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes of the beginning of a sheet what an officer chooses columns from.
final class ColumnOffer {

    private static final int ROWS_OFFERED = 20;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_CHARACTERS_MAX = 40;
    private static final int ROW_CHARACTERS_MAX = 80;
    private static final int DIGITS_SHOWN_MAX = 9;

    private ColumnOffer() {}

    /// @param headRow 0 for the most likely row
    /// @param set     how the sheet was read, if somebody said so
    static ColumnChoice of(List<SheetHead> heads, SheetHead sheet, int headRow, Optional<ColumnMap> set) {
        var head = sheet.rows().stream()
                .filter(row -> row.number() == headRow)
                .findFirst()
                .or(() -> likely(sheet, set))
                .orElseThrow();
        var known = set.filter(map -> map.headRow() == head.number()).map(ColumnMap::headings);
        return new ColumnChoice(
                heads.stream().map(SheetHead::name).toList(),
                sheet.name(),
                sheet.rows().stream()
                        .filter(row -> !row.isBlank())
                        .limit(ROWS_OFFERED)
                        .map(row -> new Row(row.number(), shown(row)))
                        .toList(),
                head.number(),
                columns(sheet, head, known.orElseGet(() -> Headings.guess(head.cells()))));
    }

    /// The row somebody said, or one of headings we know, or the first of the fullest.
    private static Optional<SheetRow> likely(SheetHead sheet, Optional<ColumnMap> set) {
        return sheet.rows().stream()
                .filter(row -> set.isPresent()
                        ? row.number() == set.get().headRow()
                        : Headings.in(row.cells()).isPresent())
                .findFirst()
                .or(() -> sheet.rows().stream()
                        .max(Comparator.comparingInt(ColumnOffer::filled)
                                .thenComparing(Comparator.comparingInt(SheetRow::number)
                                        .reversed())));
    }

    private static int filled(SheetRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static List<Column> columns(SheetHead sheet, SheetRow head, Headings headings) {
        var below = sheet.rows().stream()
                .filter(row -> row.number() > head.number())
                .toList();
        int width = below.stream()
                .mapToInt(row -> row.cells().size())
                .reduce(head.cells().size(), Math::max);
        return IntStream.range(0, width)
                .mapToObj(column -> new Column(
                        SheetRow.letters(column),
                        masked(head.cell(column), SAMPLE_CHARACTERS_MAX),
                        below.stream()
                                .map(row -> row.cell(column))
                                .filter(cell -> !cell.isBlank())
                                .limit(SAMPLES)
                                .map(cell -> masked(cell, SAMPLE_CHARACTERS_MAX))
                                .toList(),
                        headings.at(column).map(Enum::name).orElse("")))
                .toList();
    }

    private static String shown(SheetRow row) {
        var cells = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> masked(cell, SAMPLE_CHARACTERS_MAX))
                .collect(Collectors.joining(" · "));
        return shortened(cells, ROW_CHARACTERS_MAX);
    }

    /// Nothing that may be a number of somebody is shown whole.
    private static String masked(String cell, int characters) {
        long digits = cell.chars().filter(Character::isDigit).count();
        return shortened(digits > DIGITS_SHOWN_MAX ? Mask.broken(cell) : Names.tidy(cell), characters);
    }

    private static String shortened(String text, int characters) {
        return text.length() > characters ? text.substring(0, characters) + "…" : text;
    }
}
