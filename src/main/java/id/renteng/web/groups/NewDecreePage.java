package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import id.renteng.web.groups.DecreePage.Row;
import java.util.List;
import java.util.Set;

/// The form for a new decree, with what was typed and chosen.
///
/// @param waiting the groups proposed for inauguration
public record NewDecreePage(Form form, List<Row> waiting, Errors errors) {

    public List<Choice> choices(Text t) {
        return waiting.stream()
                .map(group -> new Choice(
                        group.id(),
                        group.name(),
                        group.kelurahan() + " · " + t.of("groups.members-count", group.members())))
                .toList();
    }

    public record Form(String number, String datedOn, String signatory, List<String> groups) {

        public Set<String> chosen() {
            return Set.copyOf(groups);
        }
    }
}
