package id.renteng.registry.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One row of a spreadsheet.
///
/// @param number   as the spreadsheet counts, from 1
/// @param cells    the texts; numbers as they are stored
/// @param numbers  which of the cells the spreadsheet program holds as numbers
/// @param formulas which of the cells are computed
/// @param open     which of the cells are merged with those of other rows or columns, so that it is open what
///                 belongs to this one
public record SheetRow(int number, List<String> cells, BitSet numbers, BitSet formulas, BitSet open) {

    private static final BitSet NONE = new BitSet();

    SheetRow(int number, List<String> cells, BitSet numbers, BitSet formulas) {
        this(number, cells, numbers, formulas, NONE);
    }

    /// The same with this in one of its cells.
    SheetRow with(int column, String text) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= column) changed.add("");
        changed.set(column, text);
        return new SheetRow(number, List.copyOf(changed), numbers, formulas, open);
    }

    SheetRow leavingOpen(int column) {
        var more = (BitSet) open.clone();
        more.set(column);
        return new SheetRow(number, cells, numbers, formulas, more);
    }

    /// The text of a cell; empty beyond the end of the row.
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /// How a spreadsheet program calls a column: `A`, `AB`.
    public static String letters(int column) {
        return column < 26
                ? Character.toString('A' + column)
                : Character.toString('A' + column / 26 - 1) + Character.toString('A' + column % 26);
    }

    public boolean isNumber(int column) {
        return column >= 0 && numbers.get(column);
    }

    public boolean isOpen(int column) {
        return column >= 0 && open.get(column);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.replace('\u00A0', ' ').isBlank());
    }
}
