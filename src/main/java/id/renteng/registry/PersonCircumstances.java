package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.kernel.SignInBar;
import id.renteng.registry.CircumstanceRefusal.InTheFuture;
import id.renteng.registry.CircumstanceRefusal.SourceMissing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people work as, and whether they moved away or died. What was recorded before is kept; the newest counts. The
/// composition of loan groups reads it.
@Service
@Transactional(readOnly = true)
public class PersonCircumstances {

    private final CircumstanceTable circumstances;
    private final Restrictions restrictions;
    private final People people;
    private final PersonTable persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonCircumstances(
            CircumstanceTable circumstances,
            Restrictions restrictions,
            People people,
            PersonTable persons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.circumstances = circumstances;
        this.restrictions = restrictions;
        this.people = people;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /// Of these people what was ever recorded, entries merged into them included, and whether their data is restricted;
    /// of whom nothing was is left out.
    public Map<PersonId, Circumstances> all(Collection<PersonId> persons) {
        var known = circumstances.all(persons);
        for (var person : restrictions.among(persons)) {
            var before = known.getOrDefault(person, Circumstances.UNKNOWN);
            known.put(person, new Circumstances(before.occupation(), before.whereabouts(), true));
        }
        return known;
    }

    /// With whom of these nothing new may be begun: she died, moved away, or her data may only be kept.
    public Set<PersonId> outOfReach(Collection<PersonId> persons) {
        return all(persons).entrySet().stream()
                .filter(known -> known.getValue().isOutOfReach())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Circumstances of(PersonId person) {
        return all(List.of(person)).getOrDefault(person, Circumstances.UNKNOWN);
    }

    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(value = "occupation-recorded", by = Role.OFFICER)
    public Result<PersonId, CircumstanceRefusal> works(
            PersonId person, Occupation as, LocalDate on, String source, Actor by) {
        return record(person, CircumstanceTable.OCCUPATION, as, on, source, by);
    }

    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(value = "whereabouts-recorded", by = Role.OFFICER)
    public Result<PersonId, CircumstanceRefusal> is(
            PersonId person, Whereabouts where, LocalDate on, String source, Actor by) {
        return record(person, CircumstanceTable.WHEREABOUTS, where, on, source, by);
    }

    private Result<PersonId, CircumstanceRefusal> record(
            PersonId person, String kind, Enum<?> value, LocalDate on, String source, Actor by) {
        if (people.find(person).isEmpty()) throw new NoSuchElementException();
        if (on.isAfter(LocalDate.now(clock))) return refused(new InTheFuture());
        var said = Names.tidy(source);
        if (said.length() < 2 || said.length() > Names.CHARACTERS_MAX) return refused(new SourceMissing());
        circumstances.insert(person, kind, value.name(), on, said, clock.instant(), by);
        if (value == Whereabouts.DIED) events.publishEvent(raised(person));
        return done(person);
    }

    private SignInBar.Raised raised(PersonId person) {
        return new SignInBar.Raised(
                persons.entries(person).stream().map(PersonId::value).collect(Collectors.toSet()));
    }
}
