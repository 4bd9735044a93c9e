package id.renteng.web.groups;

import id.renteng.groups.LeavingReason;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// Somebody leaves a group of either level: who, why, since when.
///
/// @param home   the page of the group
/// @param people who may leave
public record DeparturePage(String home, String group, List<Choice> people, Form form, Errors errors) {

    /// What was typed, as it was typed.
    public record Form(String person, String reason, String on) {

        Errors errors() {
            return Errors.NONE
                    .andIf(GroupForms.person(person).isEmpty(), "person", "groups.leave.who-missing")
                    .andIf(!reasons().contains(reason), "reason", "groups.leave.why-missing")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        }
    }

    /// The names of [LeavingReason].
    public static List<String> reasons() {
        return LeavingReason.ofOne().stream().map(Enum::name).toList();
    }
}
