package id.renteng.registry;

import java.util.List;

/// What there is to choose from where an officer says which column is which.
///
/// @param sheets  their names; one empty name for a CSV
/// @param sheet   the one looked at
/// @param rows    those that may hold the headings
/// @param headRow the one taken for it
public record ColumnChoice(List<String> sheets, String sheet, List<Row> rows, int headRow, List<Column> columns) {

    /// @param number from 1
    /// @param text   its cells, one after the other, with long numbers masked
    public record Row(int number, String text) {}

    /// @param letter  as the spreadsheet program calls it
    /// @param samples what stands in it, with long numbers masked
    /// @param field   a code of [ImportColumns#FIELDS], for what it is taken; empty if it is of no use
    public record Column(String letter, String heading, List<String> samples, String field) {}
}
