package id.renteng.web.groups;

import id.renteng.groups.GroupRules;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;

/// The form for a new loan group, with what was typed and chosen.
///
/// @param free  the members of the coached group who are in no loan group
/// @param rules how large a group may be
public record NewLoanGroupPage(
        String coachedId, String coachedName, Form form, List<Choice> free, GroupRules rules, Errors errors) {

    /// What was typed, as it was typed.
    public record Form(
            String name, String formedOn, String chair, String secretary, String treasurer, List<String> people) {

        public Set<String> chosen() {
            return Set.copyOf(people);
        }
    }
}
