package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassChange;
import id.renteng.training.Telling;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import id.renteng.web.loans.Staff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What happened to a class, and the words to tell it to each who has not been told: to send from the officer's own
/// phone, or to print.
///
/// @param open    who is still to be told what became of the class or of her certificate
/// @param done    what was told already, the latest first
/// @param invited how many are still to be told of their seat, on a page of its own
/// @param mayTell whether the reader says who has been told
public record NoticesPage(
        List<ClassChange> changes,
        List<Telling> open,
        List<Telling.Done> done,
        int invited,
        Map<PersonId, Person> people,
        Staff.Names staff,
        TellingMessage words,
        boolean mayTell) {

    public TrainingClass of() {
        return words.of();
    }

    public String id() {
        return of().id().value().toString();
    }

    public boolean isEmpty() {
        return changes.isEmpty() && open.isEmpty() && done.isEmpty();
    }

    public String name(Telling one) {
        return known(one).name();
    }

    /// Who was told what, when, by whom and how.
    public String line(Telling.Done one, Text t) {
        var name = Objects.requireNonNull(people.get(one.person())).name();
        var what = t.of("telling.kind." + one.kind());
        var way = one.way();
        if (way == Telling.Way.HERSELF) return t.of("telling.done-herself", name, what, t.day(one.on()));
        var said = t.of("telling.done", name, what, t.day(one.on()), staff.of(one.by()));
        return way == null ? said : said + ", " + t.of("telling.way." + way);
    }

    public List<String> told(ClassChange change, Text t) {
        return ClassNews.told(change, t);
    }

    /// How many of those who are to be told have been.
    public int toldCount(ClassChange change) {
        return change.notices().size() - change.untold().size();
    }

    public String message(Telling one, Text t) {
        return words.to(known(one), one, t);
    }

    public Optional<String> whatsApp(Telling one, Text t) {
        return words.whatsApp(known(one), one, t);
    }

    /// Those of them to whom a message can be sent.
    public List<Telling> withPhone() {
        return open.stream().filter(one -> known(one).phone() != null).toList();
    }

    private Person known(Telling one) {
        return Objects.requireNonNull(people.get(one.person()));
    }
}
