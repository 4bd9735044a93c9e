package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.NoticeTable.First;
import id.renteng.groups.NoticeTable.Untold;
import id.renteng.groups.TellingRefusal.AlreadyTold;
import id.renteng.groups.TellingRefusal.BeforeIt;
import id.renteng.groups.TellingRefusal.DateInFuture;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Readers;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom the facilitator tells in person what others read on their own page, so that nobody is silently not told.
/// Everything that is a [Notice] comes onto this list for who cannot sign in, until somebody writes down that she was
/// told.
@Service
public class NoticesInPerson {

    private static final int SHOWN = 100;
    private static final int LOOKED_THROUGH = 2_000;

    private final NoticeTable notices;
    private final WardTable inWards;
    private final Readers readers;
    private final People people;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    NoticesInPerson(
            NoticeTable notices,
            WardTable inWards,
            Readers readers,
            People people,
            PersonCircumstances circumstances,
            Clock clock) {
        this.notices = notices;
        this.inWards = inWards;
        this.readers = readers;
        this.people = people;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Who must still be told what in the part of the city that this actor works in; who waits longest comes first. The
    /// dead are not told.
    ///
    /// @param after [ToTell#from] of the last one before; 0 to begin
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<ToTell> waiting(long after, int limit, Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        var found = new ArrayList<ToTell>();
        long from = after;
        while (found.size() < limit) {
            var next = notices.firstUntold(by.area(), from, LOOKED_THROUGH);
            toTell(next.stream().map(First::person).toList(), by).forEach(found::add);
            if (next.size() < LOOKED_THROUGH) break;
            from = next.getLast().number();
        }
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    /// What one person must still be told; empty if nothing, or if she is not on this actor's list.
    @Transactional(readOnly = true)
    public Optional<ToTell> waiting(PersonId person, Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        return toTell(List.of(person), by).stream().findFirst();
    }

    /// What those of these people are to be told who read nothing themselves.
    private List<ToTell> toTell(List<PersonId> people, Actor by) {
        var silent = new LinkedHashSet<>(people);
        var reading = readers.among(people.stream().map(PersonId::value).toList());
        silent.removeIf(person -> reading.contains(person.value()));
        circumstances.all(silent).forEach((person, known) -> {
            if (known.hasDied()) silent.remove(person);
        });
        var known = this.people.all(silent);
        var where = wardsOf(known);
        silent.removeIf(person -> !by.area().covers(where.getOrDefault(person, "")));
        var untold = notices.untold(silent).stream()
                .collect(Collectors.groupingBy(Untold::person, LinkedHashMap::new, Collectors.toList()));
        return untold.entrySet().stream()
                .map(one -> toTell(
                        Objects.requireNonNull(known.get(one.getKey())),
                        Objects.requireNonNull(where.get(one.getKey())),
                        one.getValue()))
                .toList();
    }

    private static ToTell toTell(Person person, String kelurahan, List<Untold> lines) {
        var last = lines.getLast();
        return new ToTell(
                person.id(),
                person.name(),
                last.group(),
                kelurahan,
                lines.stream().map(Untold::notice).toList(),
                lines.getFirst().number(),
                last.number());
    }

    /// The ward of the coached group of each, or else of where she lives.
    private Map<PersonId, String> wardsOf(Map<PersonId, Person> known) {
        var wards = new HashMap<PersonId, String>();
        known.forEach((id, person) -> wards.put(id, person.kelurahan()));
        wards.putAll(inWards.ofMembers(known.keySet()));
        return wards;
    }

    /// Somebody told her, in person, on this day, everything up to this notice.
    ///
    /// @param upTo the number of the last notice that was on the slip
    /// @return how many notices she was told
    /// @throws NoSuchElementException if she is not on this actor's list and never was
    @Transactional
    @Command(value = "notices-told", by = Role.OFFICER)
    public Result<Integer, TellingRefusal> tell(PersonId person, long upTo, LocalDate on, Actor by) {
        if (people.find(person).isEmpty()) throw new NoSuchElementException("no person " + person);
        var written = notices.lockUntold(person, upTo);
        if (on.isAfter(LocalDate.now(clock))) return refused(new DateInFuture());
        if (written.isEmpty()) return refused(new AlreadyTold());
        var last = LocalDate.ofInstant(written.getLast(), clock.getZone());
        if (on.isBefore(last)) return refused(new BeforeIt(last));
        notices.told(person, upTo, on, by);
        return done(written.size());
    }

    /// Who was told in this part of the city, the latest first; at most 100.
    @Transactional(readOnly = true)
    public List<Told> told(Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        var latest = notices.told(LOOKED_THROUGH);
        var where = wardsOf(people.all(latest.stream().map(Told::person).toList()));
        return latest.stream()
                .filter(one -> by.area().covers(where.getOrDefault(one.person(), "")))
                .limit(SHOWN)
                .toList();
    }
}
