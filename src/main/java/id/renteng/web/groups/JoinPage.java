package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// One more member for a loan group.
///
/// @param free the members of its coached group who are in no loan group
public record JoinPage(String id, String group, List<Choice> free, Form form, Errors errors) {

    /// What was typed, as it was typed.
    public record Form(String person, String on) {

        Errors errors() {
            return Errors.NONE
                    .andIf(GroupForms.person(person).isEmpty(), "person", "groups.join.who-missing")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        }
    }
}
