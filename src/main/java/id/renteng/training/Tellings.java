package id.renteng.training;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.renteng.groups.CoachedGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Readers;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.training.Telling.Way;
import id.renteng.training.TellingTable.Open;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is still to be told what of her training, and in which way: the lists of the office, the words it sends and a
/// member's own page all read it here, so that nobody is told twice and nobody is forgotten.
@Service
public class Tellings {

    private static final String HERSELF = "HERSELF";

    private final TellingTable tellings;
    private final People people;
    private final CoachedGroups coached;
    private final PersonCircumstances circumstances;
    private final Readers readers;
    private final Clock clock;

    Tellings(
            TellingTable tellings,
            People people,
            CoachedGroups coached,
            PersonCircumstances circumstances,
            Readers readers,
            Clock clock) {
        this.tellings = tellings;
        this.people = people;
        this.coached = coached;
        this.circumstances = circumstances;
        this.readers = readers;
        this.clock = clock;
    }

    /// What somebody must go and tell, over all classes, the first to run out first: to people in the reader's part of
    /// the city.
    @Transactional(readOnly = true)
    public List<Telling> inPerson(Actor by) {
        var all = withWays(tellings.open(today())).stream()
                .filter(one -> one.way() == Way.IN_PERSON)
                .toList();
        if (by.area().isCity()) return all;
        var within = within(all.stream().map(Telling::person).collect(toSet()), by);
        return all.stream().filter(one -> within.contains(one.person())).toList();
    }

    /// What is to be told to the people of a class, in either way.
    @Transactional(readOnly = true)
    public List<Telling> of(ClassId in) {
        return withWays(tellings.open(today(), in));
    }

    /// What was told to the people of a class, when, how and by whom, the latest first.
    @Transactional(readOnly = true)
    public List<Telling.Done> done(ClassId in) {
        return tellings.done(in);
    }

    /// What somebody is to be told.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public List<Telling> of(PersonId person, Actor by) {
        return withWays(tellings.open(today(), TrainingNeeds.mayBeSeen(person, by)));
    }

    /// How many people are still to be told what became of a class they were in, by class, the longest waiting first;
    /// seats are asked for elsewhere.
    @Transactional(readOnly = true)
    public Map<ClassId, Integer> news() {
        var open = tellings.open(today()).stream()
                .filter(one -> !one.kind().isInvitation())
                .toList();
        var count = new LinkedHashMap<ClassId, Integer>();
        withWays(open).forEach(one -> count.merge(one.in(), 1, Integer::sum));
        return count;
    }

    /// Writes down that these know what they were to be told of a class: by message, to their face, or because they
    /// read it themselves. Said again, it changes nothing.
    ///
    /// @return how many had not been told before
    /// @throws NoSuchElementException if one of them is not one whom a chair or member may speak for
    @Transactional
    @Command(
            value = "training-told",
            by = {OFFICER, VERIFIER, TRAINER, CHAIR, MEMBER})
    public int told(ClassId in, Collection<PersonId> who, Actor by) {
        who.forEach(person -> TrainingNeeds.mayBeSeen(person, by));
        var ways = of(in).stream().collect(toMap(Telling::person, Telling::way));
        var told = List.copyOf(Set.copyOf(who));
        return tellings.told(
                in,
                told,
                told.stream()
                        .map(person -> by.is(CHAIR, MEMBER)
                                ? HERSELF
                                : ways.getOrDefault(person, Way.IN_PERSON).name())
                        .toList(),
                today(),
                by.user());
    }

    private List<Telling> withWays(List<Open> open) {
        var who = open.stream().map(Open::person).collect(toSet());
        var known = people.all(who);
        var read = readers.among(who.stream().map(PersonId::value).collect(toSet()));
        var outOfReach = circumstances.outOfReach(who);
        var dead = circumstances.all(who).entrySet().stream()
                .filter(one -> one.getValue().hasDied())
                .map(Map.Entry::getKey)
                .collect(toSet());
        return open.stream()
                .filter(one -> !dead.contains(one.person()))
                .filter(one -> !one.kind().isInvitation() || !outOfReach.contains(one.person()))
                .map(one -> telling(one, known, read.contains(one.person().value())))
                .filter(one -> !one.isHerOwnDoing())
                .toList();
    }

    private Telling telling(Open one, Map<PersonId, Person> known, boolean signsIn) {
        var person = known.get(one.person());
        boolean hasPhone = person != null && person.phone() != null;
        return new Telling(
                one.in(),
                one.person(),
                one.kind(),
                Way.of(one.kind(), hasPhone, signsIn),
                LocalDate.ofInstant(one.since(), clock.getZone()),
                one.answerBy(),
                one.reason());
    }

    /// At home in the part of the city, or with her coached group there.
    private Set<PersonId> within(Collection<PersonId> who, Actor by) {
        var within = new HashSet<>(coached.within(by.area(), who));
        people.all(who).forEach((person, known) -> {
            if (by.area().covers(known.kelurahan())) within.add(person);
        });
        return within;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
