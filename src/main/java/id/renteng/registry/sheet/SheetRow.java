package id.renteng.registry.sheet;

import java.util.List;

/// One row of a spreadsheet.
///
/// @param number   as the spreadsheet counts, from 1
/// @param cells    the texts; numbers as they are stored
/// @param numbers  which of the cells the spreadsheet program holds as numbers
/// @param formulas which of the cells are computed
public record SheetRow(int number, List<String> cells, java.util.BitSet numbers, java.util.BitSet formulas) {

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

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.replace('\u00A0', ' ').isBlank());
    }
}
