package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.RunClass;
import id.renteng.training.RunClass.Taken;
import id.renteng.training.TrainingClass;
import id.renteng.training.matching.Obstacle;
import java.util.List;
import java.util.Map;
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

    public SeatReason reason(Taken taken) {
        return new SeatReason(taken, classes);
    }

    public List<Obstacle> wider() {
        return Stream.of(Obstacle.values()).filter(seen.wider()::containsKey).toList();
    }

    public String change(PersonId person, String kind) {
        return "/matching/classes/%s/people/%s?kind=%s".formatted(id(), person.value(), kind);
    }
}
