package id.renteng.web.portfolio;

import id.renteng.financing.Scheme;
import id.renteng.financing.SchemeId;
import id.renteng.financing.SubsidyMonth;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What banks may claim for a month.
///
/// @param names   of the banks by their codes
/// @param maySet  the reader may set a rate
/// @param values  of the form for a rate
public record SubsidyPage(
        SubsidyMonth month,
        List<Choice> months,
        Map<SchemeId, Scheme> schemes,
        Map<String, String> names,
        List<Choice> codes,
        boolean maySet,
        Map<String, String> values,
        Errors errors) {

    public String bank(SubsidyMonth.Row row) {
        return names.getOrDefault(row.bank(), row.bank());
    }

    /// The name of the scheme; where several versions are listed, also since when that version holds.
    public String scheme(SubsidyMonth.Row row) {
        var scheme = schemes.get(row.scheme());
        if (scheme == null) return "?";
        var versions = month.rows().stream()
                .map(SubsidyMonth.Row::scheme)
                .map(schemes::get)
                .filter(other -> other != null && other.code().equals(scheme.code()))
                .map(Scheme::id)
                .collect(Collectors.toSet());
        return versions.size() < 2 ? scheme.name() : scheme.name() + " (" + scheme.validFrom() + ")";
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
