package id.renteng.registry.sheet;

import id.renteng.registry.sheet.Headings.Field;
import id.renteng.registry.sheet.SpreadsheetReader.Read;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The rows of a sheet as they are meant below its headings.
///
/// A kelurahan that is merged over the rows of its people stands in each of them. What belongs to one person or one
/// business alone is never copied: which of the rows it belongs to only who made the list knows, so each of them is
/// marked. Titles and headings stay as they are. The days of a workbook that counts from 1904 are those it shows.
public final class SheetBody {

    /// What many rows can have in common.
    private static final Set<Field> COMMON = EnumSet.of(Field.KELURAHAN, Field.KECAMATAN, Field.ADDRESS, Field.LINE);

    /// What a row says about somebody, and not about where others are too.
    private static final List<Field> OWN = List.of(Field.NIK, Field.OWNER, Field.BUSINESS);

    private static final int TITLE_OVER = 3;
    private static final BigDecimal FROM_1900_TO_1904 = new BigDecimal(1462);

    private final List<SheetRow> rows;
    private final Headings headings;
    private final Map<Integer, Field> fields = new TreeMap<>();
    private final BitSet titles = new BitSet();
    private int left;

    private SheetBody(List<SheetRow> rows, Headings headings) {
        this.rows = rows;
        this.headings = headings;
        this.left = Math.multiplyExact(rows.size(), Field.values().length);
        for (var field : Field.values()) if (headings.has(field)) fields.put(headings.column(field), field);
    }

    /// @param head how many rows there are up to the headings and with them
    /// @throws FileRefused if more is merged than there is
    public static SheetBody of(Read read, Headings headings, int head) {
        var body = new SheetBody(new ArrayList<>(read.rows()), headings);
        read.merged().stream()
                .filter(area -> area.firstRow() > head && area.firstRow() <= body.rows.size())
                .sorted(Comparator.comparing(area -> body.isCommon(area.firstColumn())))
                .forEach(body::take);
        if (read.from1904()) for (int i = head; i < body.rows.size(); i++) body.countFrom1900(i);
        return body;
    }

    public List<SheetRow> rows() {
        return rows;
    }

    /// One cell over the whole width, between the rows, says what comes below.
    public boolean isTitle(SheetRow row) {
        return titles.get(row.number());
    }

    private void take(Merged area) {
        var text = rows.get(area.firstRow() - 1).cell(area.firstColumn());
        if (text.isBlank()) return;
        if (isTitle(area)) {
            titles.set(area.firstRow());
            return;
        }
        for (int number = area.firstRow(); number <= Math.min(area.lastRow(), rows.size()); number++)
            for (var column : fields.keySet())
                if (area.firstColumn() <= column && column <= area.lastColumn()) take(area, number, column, text);
    }

    private boolean isTitle(Merged area) {
        long covered = fields.keySet().stream()
                .filter(column -> area.firstColumn() <= column && column <= area.lastColumn())
                .count();
        var anchor = rows.get(area.firstRow() - 1);
        return covered >= TITLE_OVER
                && anchor.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private void take(Merged area, int number, int column, String text) {
        if (left-- <= 0) throw new FileRefused(FileProblem.BERKAS_RUSAK);
        var row = rows.get(number - 1);
        if (row.isBlank()) return;
        boolean first = number == area.firstRow() && column == area.firstColumn();
        boolean common = isCommon(column) && (column == area.firstColumn() || isCommon(area.firstColumn()));
        if (first) {
            if (area.isTall() && !common) rows.set(number - 1, row.leavingOpen(column));
        } else if (row.cell(column).isBlank() && (common || text.strip().equals("-"))) {
            if (isAboutSomebody(row)) rows.set(number - 1, row.with(column, text));
        } else {
            rows.set(number - 1, row.leavingOpen(column));
        }
    }

    private boolean isCommon(int column) {
        var field = fields.get(column);
        return field != null && COMMON.contains(field);
    }

    private boolean isAboutSomebody(SheetRow row) {
        return OWN.stream()
                .anyMatch(field -> !row.cell(headings.column(field)).isBlank() || row.isOpen(headings.column(field)));
    }

    private void countFrom1900(int index) {
        var row = rows.get(index);
        int born = headings.column(Field.BORN);
        if (!row.isNumber(born)) return;
        var day = new BigDecimal(row.cell(born)).add(FROM_1900_TO_1904);
        rows.set(index, row.with(born, day.toPlainString()));
    }
}
