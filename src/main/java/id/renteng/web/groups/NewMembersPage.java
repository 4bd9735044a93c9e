package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;

/// Looking for people and putting those who are chosen into a coached group.
///
/// @param free      who was found and may join
/// @param taken     who was found and belongs to a group already
/// @param more      true when more were found than are shown
public record NewMembersPage(
        String coachedId,
        String coachedName,
        Search search,
        List<Choice> kelurahan,
        List<Choice> free,
        List<Taken> taken,
        boolean more,
        Form form,
        Errors errors) {

    /// What is looked for.
    public record Search(String name, String kelurahan) {}

    /// What was chosen, as it was typed.
    public record Form(List<String> people, String on) {

        public Set<String> chosen() {
            return Set.copyOf(people);
        }
    }

    public record Taken(String name, String group) {}
}
