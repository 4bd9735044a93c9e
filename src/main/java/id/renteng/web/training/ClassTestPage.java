package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Roster;
import id.renteng.training.Roster.Participant;
import id.renteng.training.TestPart;
import id.renteng.web.Errors;
import java.util.Map;

/// The form of one test's scores.
///
/// @param sent what was written, to be kept when something is wrong
public record ClassTestPage(
        Roster roster, TestPart part, Map<PersonId, Person> people, Map<String, String> sent, Errors errors) {

    public String back() {
        return "/classes/" + roster.of().id().value();
    }

    public String name(Participant one) {
        var known = people.get(one.person());
        return known == null ? "" : known.name();
    }

    public String field(Participant one) {
        return "score-" + one.person().value();
    }

    public String score(Participant one) {
        var known = part == TestPart.BEFORE ? one.before() : one.after();
        return sent.getOrDefault(field(one), known == null ? "" : known.toString());
    }
}
