package id.renteng.web.registry;

import id.renteng.registry.ImportSummary;
import id.renteng.web.Errors;
import java.util.List;

/// What the list of imports shows.
///
/// @param sources who gave lists so far
/// @param earlier where the same file is, if it came a second time; otherwise empty
public record ImportsPage(
        List<ImportSummary> imports, List<String> sources, boolean mayImport, String earlier, Errors errors) {}
