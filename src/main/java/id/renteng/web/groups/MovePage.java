package id.renteng.web.groups;

import id.renteng.web.Errors;
import java.util.List;

/// A group moves to another state: which move, when, and why.
///
/// @param home   the page of the group
/// @param action where the form goes
/// @param title  the key part of the title: `groups.move.<title>`
/// @param acts   the moves to choose from; empty where there is only one
/// @param why    true where a reason is asked
public record MovePage(
        String home,
        String action,
        String group,
        String title,
        List<String> acts,
        boolean why,
        Form form,
        Errors errors) {

    /// What was typed, as it was typed.
    public record Form(String act, String on, String reason) {

        Errors errors(List<String> acts, boolean why) {
            return Errors.NONE
                    .andIf(!acts.isEmpty() && !acts.contains(act), "act", "groups.move.act-missing")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong")
                    .andIf(why && reason.isBlank(), "reason", "groups.move.reason-missing")
                    .andIf(reason.length() > 500, "reason", "groups.text.too-long", 500);
        }
    }
}
