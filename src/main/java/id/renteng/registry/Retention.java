package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.ErasureRefusal.Held;
import id.renteng.registry.ErasureRefusal.NotDue;
import id.renteng.registry.RetentionRule.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases what was kept long enough (UU 27/2022, articles 43 and 44). What a rule lets go by itself the nightly run
/// erases; a person is made nameless only when somebody says so, and never while a loan that runs needs her by name.
///
/// Made nameless, she keeps her row, so that loans and books still add up: her name, numbers, address and the words
/// about her are gone, her year of birth and her kelurahan stay.
@Service
@Transactional(readOnly = true)
public class Retention {

    private static final int RUNS_SHOWN = 200;

    private final RetentionTable records;
    private final ErasureTable erasures;
    private final List<LegalHold> holds;
    private final Clock clock;

    Retention(RetentionTable records, ErasureTable erasures, List<LegalHold> holds, Clock clock) {
        this.records = records;
        this.erasures = erasures;
        this.holds = List.copyOf(holds);
        this.clock = clock;
    }

    /// @param due how many records of this kind are over their time
    public record Due(RetentionRule rule, int due) {}

    /// Somebody whose time is over.
    ///
    /// @param since when her time began to count
    /// @param held  a loan that runs needs her by name
    public record PersonDue(PersonId person, String name, Kind kind, LocalDate since, boolean held) {}

    /// Where a page of people ended.
    public record Seen(LocalDate since, PersonId person) {}

    /// What one run erased.
    public record Run(Kind kind, int records, Instant at, String as) {}

    /// Each rule in force with what is due under it today.
    public List<Due> due() {
        var today = LocalDate.now(clock);
        return records.rules(today).stream()
                .map(rule -> new Due(rule, records.due(rule.kind(), today.minusMonths(rule.keepMonths()))))
                .toList();
    }

    /// Who is due to be made nameless, the longest over first, a page at a time.
    ///
    /// @param after where the page before ended; null for the first page
    public List<PersonDue> people(@Nullable Seen after, int limit) {
        var due = records.people(byHand(), after, limit);
        var held = held(due.stream().map(RetentionTable.Over::person).toList());
        return due.stream()
                .map(over -> new PersonDue(
                        over.person(), over.name(), over.kind(), over.since(), held.contains(over.person())))
                .toList();
    }

    /// The last runs, the newest first.
    public List<Run> runs() {
        return records.runs(RUNS_SHOWN);
    }

    /// Erases all that is due under rules that let go by themselves.
    ///
    /// @return how many records
    @Transactional
    @Command(
            value = "retention-run",
            by = {Role.ADMINISTRATOR, Role.HEAD})
    public int run(Actor by) {
        var today = LocalDate.now(clock);
        int erased = 0;
        for (var rule : records.rules(today)) {
            if (!rule.byItself()) continue;
            int some = records.erase(rule.kind(), today.minusMonths(rule.keepMonths()));
            if (some > 0) records.insertRun(rule.kind(), some, clock.instant(), by);
            erased += some;
        }
        return erased;
    }

    /// Makes somebody nameless whose time is over.
    ///
    /// @throws java.util.NoSuchElementException if there is no such person
    @Transactional
    @Command(value = "person-erased", by = Role.HEAD)
    public Result<PersonId, ErasureRefusal> erase(PersonId person, Actor by) {
        erasures.lock(person);
        var due = records.person(byHand(), person);
        if (due.isEmpty()) return refused(new NotDue());
        if (!held(List.of(person)).isEmpty()) return refused(new Held());
        erasures.erase(person, clock.instant(), by);
        records.insertRun(due.get().kind(), 1, clock.instant(), by);
        return done(person);
    }

    /// The last day that is over, for each kind that a person lets go by hand.
    private Map<Kind, LocalDate> byHand() {
        var today = LocalDate.now(clock);
        return records.rules(today).stream()
                .filter(rule -> !rule.byItself())
                .collect(Collectors.toMap(RetentionRule::kind, rule -> today.minusMonths(rule.keepMonths())));
    }

    private Set<PersonId> held(Collection<PersonId> people) {
        var owners = records.entries(people);
        var held = new HashSet<PersonId>();
        for (var hold : holds)
            hold.among(owners.keySet()).forEach(entry -> held.add(owners.getOrDefault(entry, entry)));
        return held;
    }
}
