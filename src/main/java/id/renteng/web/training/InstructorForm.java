package id.renteng.web.training;

import static id.renteng.web.training.CentreForm.first;

import id.renteng.training.InstructorFacts;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The form of an instructor, as it was sent.
///
/// @param centre a code; empty if she comes from outside
public record InstructorForm(String name, String centre, Set<String> themes) {

    static final InstructorForm EMPTY = new InstructorForm("", "", Set.of());

    static InstructorForm of(InstructorFacts facts) {
        return new InstructorForm(facts.name(), facts.centre(), facts.themes());
    }

    static InstructorForm sent(MultiValueMap<String, String> sent) {
        return new InstructorForm(
                first(sent, "name"), first(sent, "centre"), Set.copyOf(sent.getOrDefault("themes", List.of())));
    }

    Errors errors() {
        return Errors.NONE
                .andIf(!CentreForm.isName(name), "name", "catalogue.error.thing-name")
                .andIf(themes.isEmpty(), "themes", "instructors.error.themes");
    }

    /// Only for a form without errors.
    InstructorFacts facts() {
        return new InstructorFacts(name, centre, themes);
    }
}
