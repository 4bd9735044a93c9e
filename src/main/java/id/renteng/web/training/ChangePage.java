package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Choice;
import id.renteng.training.ClassId;
import id.renteng.training.TrainingClass;
import id.renteng.training.Weighed;
import id.renteng.training.Weighed.Move;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a change by hand would cost, before it is made.
///
/// @param weighed null if it cannot be made; the errors say why
public record ChangePage(
        Choice choice,
        TrainingClass in,
        Map<PersonId, Person> people,
        Map<ClassId, TrainingClass> classes,
        @Nullable Weighed weighed,
        Errors errors) {

    public String name(PersonId person) {
        var known = people.get(person);
        return known == null ? "" : known.name();
    }

    public String back() {
        return "/matching/classes/" + in.id().value();
    }

    public String action() {
        return back() + "/people/" + choice.person().value();
    }

    public String move(Move move, Text t) {
        return t.of("matching.moves", seat(move.from(), t), seat(move.to(), t));
    }

    private String seat(@Nullable ClassId id, Text t) {
        var known = id == null ? null : classes.get(id);
        if (known == null) return t.of("matching.no-seat");
        return known.theme().nameIn(t.language()) + ", " + t.day(known.firstSession());
    }
}
