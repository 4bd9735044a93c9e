package id.renteng.web.readiness;

import id.renteng.readiness.Eligibility;
import id.renteng.readiness.Eligibility.Matter;
import id.renteng.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The seven checks of the members of a group; with one member chosen, the form.
///
/// @param person the id of who is checked; empty while nobody is
/// @param form   the findings chosen, by matter, with `source` and `on`
public record EligibilityPage(
        String id,
        String group,
        List<Line> lines,
        String person,
        String name,
        Map<String, String> form,
        Errors errors) {

    /// @param known what was found so far; null if nothing was looked up
    public record Line(String person, String name, @Nullable Eligibility known) {}

    public List<Matter> matters() {
        return Arrays.asList(Matter.values());
    }

    public String of(String field) {
        return form.getOrDefault(field, "");
    }
}
