package id.renteng.web.training;

import static id.renteng.web.training.CentreForm.first;

import id.renteng.training.InstructorFacts;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// The form of an instructor, as it was sent.
///
/// @param centre a code; empty if she comes from outside
/// @param user   the id of her user; empty if she has none
public record InstructorForm(String name, String centre, Set<String> themes, String user) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static final InstructorForm EMPTY = new InstructorForm("", "", Set.of(), "");

    static InstructorForm of(InstructorFacts facts) {
        var user = facts.user();
        return new InstructorForm(facts.name(), facts.centre(), facts.themes(), user == null ? "" : user.toString());
    }

    static InstructorForm sent(MultiValueMap<String, String> sent) {
        return new InstructorForm(
                first(sent, "name"),
                first(sent, "centre"),
                Set.copyOf(sent.getOrDefault("themes", List.of())),
                first(sent, "user"));
    }

    Errors errors() {
        return Errors.NONE
                .andIf(!CentreForm.isName(name), "name", "catalogue.error.thing-name")
                .andIf(themes.isEmpty(), "themes", "instructors.error.themes")
                .andIf(!user.isEmpty() && !user.matches(ID), "user", "instructors.error.user");
    }

    /// Only for a form without errors.
    InstructorFacts facts() {
        return new InstructorFacts(name, centre, themes, user.isEmpty() ? null : UUID.fromString(user));
    }
}
