package id.renteng.web.readiness;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The members of a group with what a verifier saw at each, and the form for another visit.
///
/// @param spot as typed
/// @param away true if the chair could not hear them, as ticked
public record VisitsPage(
        String id,
        String group,
        List<Line> lines,
        LocalDate today,
        FactsPage.Form form,
        String spot,
        boolean away,
        Errors errors) {

    /// @param verdict null before the first visit
    /// @param spot    where it was, or empty
    /// @param photo   true if there is one
    /// @param mine    the reader made this visit, so its photo is hers to add
    public record Line(
            String person,
            String name,
            @Nullable String verdict,
            @Nullable LocalDate on,
            String spot,
            boolean photo,
            boolean mine) {}

    public String here() {
        return "/loan-groups/" + id + "/readiness/visits";
    }

    public List<Choice> members() {
        return lines.stream()
                .map(line -> new Choice(line.person(), line.name()))
                .toList();
    }
}
