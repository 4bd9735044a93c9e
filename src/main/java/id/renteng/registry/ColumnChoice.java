package id.renteng.registry;

import id.renteng.registry.sheet.Headings.Field;
import java.util.List;
import java.util.Optional;

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
    /// @param field   what it is taken for
    public record Column(String letter, String heading, List<String> samples, Optional<Field> field) {}
}
