package id.renteng.web.registry;

import id.renteng.registry.ColumnChoice;
import id.renteng.registry.ImportColumns;
import id.renteng.registry.ImportSummary;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.ArrayList;
import java.util.List;

/// What the page shows where an officer says which column is which.
///
/// @param chosen  the code of what each column holds, in turn; empty where it is of no use
/// @param earlier where this sheet was taken in before, if so; otherwise empty
public record ColumnsPage(
        ImportSummary summary, ColumnChoice choice, List<String> chosen, String earlier, Errors errors) {

    /// What a column can hold; first, nothing.
    public List<Choice> fields(Text t) {
        var fields = new ArrayList<Choice>();
        fields.add(new Choice("", t.of("registry.column.none")));
        ImportColumns.FIELDS.forEach(field -> fields.add(new Choice(field, t.of("registry.column." + field))));
        return fields;
    }
}
