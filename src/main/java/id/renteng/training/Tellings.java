package id.renteng.training;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import id.renteng.groups.CoachedGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Readers;
import id.renteng.registry.Circumstances;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is still to be told what of her training, and in which way: the lists of the office, the words it sends and a
/// member's own page all read it here, so that nobody is told twice and nobody is forgotten.
@Service
public class Tellings {

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

    /// Whether somebody is in, invited to or waiting for no class of a skill, and one is looked for: not for who is out
    /// of reach.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public boolean hasNoClass(PersonId person, Actor by) {
        var her = TrainingNeeds.mayBeSeen(person, by);
        return circumstances.outOfReach(List.of(her)).isEmpty()
                && !tellings.withoutClass(List.of(her), today()).isEmpty();
    }

    /// How many people are still to be told what became of a class they were in, by class, the longest waiting first;
    /// seats are asked for elsewhere.
    @Transactional(readOnly = true)
    public Map<ClassId, Integer> news() {
        var count = new LinkedHashMap<ClassId, Integer>();
        withWays(tellings.news(today())).forEach(one -> count.merge(one.in(), 1, Integer::sum));
        return count;
    }

    /// Writes down that these know what they were shown of a class. What came after that is told them still.
    /// Said again, it changes nothing.
    ///
    /// @param shown the [Telling#ids] of what was shown
    /// @param how   of a chair or member it does not count: she read it herself
    /// @return how many had not been told before
    /// @throws NoSuchElementException   if one of them is not one whom a chair or member may speak for
    /// @throws IllegalArgumentException if somebody else says that she read it herself
    @Transactional
    @Command(
            value = "training-told",
            by = {OFFICER, VERIFIER, TRAINER, CHAIR, MEMBER})
    public int told(ClassId in, Collection<PersonId> who, Collection<Long> shown, Way how, Actor by) {
        who.forEach(person -> TrainingNeeds.mayBeSeen(person, by));
        boolean herself = by.is(CHAIR, MEMBER);
        if (how == Way.HERSELF && !herself) throw new IllegalArgumentException("nobody else says that she read it");
        var way = herself ? Way.HERSELF : how;
        return tellings.told(in, who, shown, way, today(), by.user());
    }

    private List<Telling> withWays(List<Open> open) {
        var who = open.stream().map(Open::person).collect(toSet());
        var known = people.all(who);
        var read = readers.among(who.stream().map(PersonId::value).collect(toSet()));
        var whereabouts = circumstances.all(who);
        return open.stream()
                .filter(one -> isToBeTold(one, known.get(one.person()), of(one, whereabouts)))
                .map(one -> telling(
                        one,
                        requireNonNull(known.get(one.person())),
                        of(one, whereabouts).isOutOfReach(),
                        read.contains(one.person().value())))
                .filter(one -> !one.isHerOwnDoing())
                .toList();
    }

    private static Circumstances of(Open one, Map<PersonId, Circumstances> whereabouts) {
        return whereabouts.getOrDefault(one.person(), Circumstances.UNKNOWN);
    }

    private static boolean isToBeTold(Open one, @Nullable Person person, Circumstances of) {
        if (person == null || person.isErased() || of.hasDied()) return false;
        return !(of.isOutOfReach() && one.kind().isOffer());
    }

    private Telling telling(Open one, Person person, boolean outOfReach, boolean signsIn) {
        return new Telling(
                one.ids(),
                one.in(),
                one.person(),
                outOfReach ? one.kind().outOfReach() : one.kind(),
                one.movedUp(),
                Way.of(one.kind(), one.movedUp(), person.phone() != null, signsIn),
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
