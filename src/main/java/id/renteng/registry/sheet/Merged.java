package id.renteng.registry.sheet;

/// Cells that a spreadsheet shows as one. What it shows stands in the first of them; the others are empty.
///
/// @param firstRow as the spreadsheet counts, from 1
/// @param firstColumn from 0
public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public Merged {
        if (firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn)
            throw new IllegalArgumentException("no area");
    }

    boolean isTall() {
        return lastRow > firstRow;
    }
}
