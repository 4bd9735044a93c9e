package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// Who holds the three offices of a loan group from some day on.
///
/// @param members all members of the group
public record OfficersPage(String id, String group, List<Choice> members, Form form, Errors errors) {

    /// What was typed, as it was typed.
    public record Form(String chair, String secretary, String treasurer, String on, String minutes) {

        Errors errors() {
            return Errors.NONE
                    .andIf(GroupForms.person(chair).isEmpty(), "chair", "groups.officer.missing")
                    .andIf(GroupForms.person(secretary).isEmpty(), "secretary", "groups.officer.missing")
                    .andIf(GroupForms.person(treasurer).isEmpty(), "treasurer", "groups.officer.missing")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        }
    }
}
