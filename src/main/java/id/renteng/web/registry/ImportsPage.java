package id.renteng.web.registry;

import id.renteng.registry.ImportQuery;
import id.renteng.registry.ImportState;
import id.renteng.registry.ImportSummary;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Arrays;
import java.util.List;

/// What the list of imports shows.
///
/// @param query   which were looked for
/// @param more    the address of the next ones; empty at the end
/// @param sources who gave lists so far
/// @param earlier where the same file is, if it came a second time; otherwise empty
public record ImportsPage(
        ImportQuery query,
        List<ImportSummary> imports,
        String more,
        List<String> sources,
        boolean mayImport,
        String earlier,
        Errors errors) {

    /// Nothing was ever handed in.
    public boolean isEmpty() {
        return imports.isEmpty() && query.equals(ImportQuery.ALL);
    }

    public List<Choice> states(Text t) {
        return Arrays.stream(ImportState.values())
                .map(state -> new Choice(state.name(), t.of("registry.import." + state.name())))
                .toList();
    }

    public List<Choice> givers() {
        return sources.stream().map(source -> new Choice(source, source)).toList();
    }
}
