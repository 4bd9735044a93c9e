package id.renteng.web.registry;

import id.renteng.registry.Occupation;
import id.renteng.registry.Person;
import id.renteng.registry.Whereabouts;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Arrays;
import java.util.List;

/// The forms for family card, work and whereabouts of one person, each to be sent alone.
///
/// @param form what was typed and refused; otherwise empty with today's date
public record CircumstancePage(Person person, PersonFacts facts, Form form, Errors errors) {

    public record Form(String value, String on, String source) {}

    public List<Choice> occupations(Text t) {
        return Arrays.stream(Occupation.values())
                .map(one -> new Choice(one.name(), t.of("person.occupation." + one)))
                .toList();
    }

    public List<Choice> whereabouts(Text t) {
        return Arrays.stream(Whereabouts.values())
                .map(one -> new Choice(one.name(), t.of("person.whereabouts." + one)))
                .toList();
    }
}
