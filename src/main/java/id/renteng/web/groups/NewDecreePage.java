package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;

/// The form for a new decree, with what was typed and chosen.
///
/// @param waiting the groups proposed for inauguration
public record NewDecreePage(Form form, List<Choice> waiting, Errors errors) {

    public record Form(String number, String datedOn, String signatory, List<String> groups) {

        public Set<String> chosen() {
            return Set.copyOf(groups);
        }
    }
}
