package id.renteng.web.readiness;

import id.renteng.readiness.Clinic.Case;
import id.renteng.readiness.Effect;
import id.renteng.web.Errors;
import java.util.List;

/// The clinic of one loan group: who needs a way out, which ways there are, and what each does to the group.
///
/// @param asked the id of the person whose form came back with problems; empty if none
public record ClinicPage(
        String id, String group, int members, List<Line> lines, String asked, Form form, Errors errors) {

    /// One member with her case.
    public record Line(String person, String name, Case known, List<Effect> effects) {}

    /// What was chosen.
    public record Form(String route, String followUpOn) {}

    public Errors errorsOf(Line line) {
        return line.person().equals(asked) ? errors : Errors.NONE;
    }
}
