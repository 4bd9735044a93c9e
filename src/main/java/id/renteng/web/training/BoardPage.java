package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.RunClass;
import id.renteng.training.RunClass.Taken;
import id.renteng.training.TrainingClass;
import id.renteng.training.matching.Obstacle;
import id.renteng.training.matching.Part;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The board of one class in a run: who sits, who waits, and why.
///
/// @param people    everybody named here
/// @param classes   the classes of the run, by id, for "otherwise"
/// @param mayChange whether the reader may change by hand; nobody may once the run is published
public record BoardPage(
        TrainingClass of,
        RunClass seen,
        Map<PersonId, Person> people,
        Map<ClassId, TrainingClass> classes,
        boolean mayChange) {

    public String id() {
        return of.id().value().toString();
    }

    public String name(PersonId person) {
        var known = people.get(person);
        return known == null ? "" : known.name();
    }

    /// `kewajiban 400 · giliran 100`: the parts that give points, the largest first.
    public String why(Taken taken, Text t) {
        return Stream.of(Part.values())
                .filter(part -> taken.byPart().getOrDefault(part, 0L) > 0)
                .sorted((a, b) -> Long.compare(points(taken, b), points(taken, a)))
                .map(part -> t.of("matching.part." + part) + " " + t.number(points(taken, part)))
                .collect(Collectors.joining(" · "));
    }

    /// What she would have got otherwise.
    public String otherwise(Taken taken, Text t) {
        var other = taken.other() == null ? null : classes.get(taken.other());
        if (other == null) return t.of("matching.otherwise.none");
        var name = other.theme().nameIn(t.language());
        return taken.otherPlace() == 0
                ? t.of("matching.otherwise.seat", name, other.firstSession())
                : t.of("matching.otherwise.waiting", name, other.firstSession(), taken.otherPlace());
    }

    public List<Obstacle> wider() {
        return Stream.of(Obstacle.values()).filter(seen.wider()::containsKey).toList();
    }

    public String change(PersonId person, String kind) {
        return "/matching/classes/%s/people/%s?kind=%s".formatted(id(), person.value(), kind);
    }

    private static long points(Taken taken, Part part) {
        return taken.byPart().getOrDefault(part, 0L);
    }
}
