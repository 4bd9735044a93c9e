package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Command;
import id.renteng.kernel.KeptKinds;
import id.renteng.kernel.OverTime;
import id.renteng.kernel.OverTime.Over;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.ErasureRefusal.Held;
import id.renteng.registry.ErasureRefusal.NotDue;
import id.renteng.registry.RetentionRule.Fate;
import id.renteng.registry.RetentionRule.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long every kind of record is kept, and the erasing of what was kept long enough (UU 27/2022, articles 43
/// and 44). What a rule lets go by itself the nightly run erases; other kinds the head lets go, and a person is
/// made nameless only by name. What a loan that runs needs is held, whatever the rule says.
///
/// Made nameless, she keeps her row, so that loans and books still add up: her name, numbers, address and the words
/// about her are gone, her year of birth and her kelurahan stay.
@Service
@Transactional(readOnly = true)
public class Retention {

    private static final Over NOTHING = new Over(0, 0);

    private final RetentionTable records;
    private final ErasureTable erasures;
    private final LegalHolds holds;
    private final Map<String, OverTime> keepers;
    private final Map<String, TreeSet<String>> tables;
    private final Clock clock;

    Retention(
            RetentionTable records,
            ErasureTable erasures,
            LegalHolds holds,
            List<OverTime> keepers,
            List<KeptKinds> kinds,
            Clock clock) {
        this.records = records;
        this.erasures = erasures;
        this.holds = holds;
        this.keepers = keepers.stream().collect(Collectors.toMap(OverTime::kind, keeper -> keeper));
        this.tables = kinds.stream()
                .flatMap(module -> module.kinds().stream())
                .collect(Collectors.groupingBy(
                        KeptKinds.Kind::code,
                        Collectors.flatMapping(kind -> kind.tables().stream(), Collectors.toCollection(TreeSet::new))));
        this.clock = clock;
    }

    /// A kind of record with its rule of today.
    ///
    /// @param next   the rule that follows on a day to come; null if none is set
    /// @param tables in which it is kept
    /// @param due    how many records of this kind are over their time and may be erased
    /// @param held   how many are over their time and needed by a loan that runs
    public record Due(RetentionRule rule, @Nullable RetentionRule next, List<String> tables, int due, int held) {}

    /// Somebody whose time is over.
    ///
    /// @param since when her time began to count
    /// @param held  a loan that runs needs her by name
    public record PersonDue(PersonId person, String name, Kind kind, LocalDate since, boolean held) {}

    /// Where a page of people ended.
    public record Seen(LocalDate since, PersonId person) {}

    /// What one run erased.
    ///
    /// @param number counts up
    /// @param kind   the code of a rule
    public record Run(long number, String kind, int records, Instant at, String as) {}

    /// Every kind with its rule in force and with what is due under it today.
    public List<Due> due() {
        var today = LocalDate.now(clock);
        var next = records.toCome(today).stream().collect(Collectors.toMap(RetentionRule::kind, rule -> rule));
        return records.rules(today).stream()
                .map(rule -> due(rule, next.get(rule.kind()), today))
                .toList();
    }

    /// How many records of today a rule to come makes due on its first day.
    public int dueAtFirst(RetentionRule rule) {
        return over(rule, rule.validFrom()).due();
    }

    private Due due(RetentionRule rule, @Nullable RetentionRule next, LocalDate today) {
        var over = over(rule, today);
        var kept = List.copyOf(tables.getOrDefault(rule.kind(), new TreeSet<>()));
        return new Due(rule, next, kept, over.due(), over.held());
    }

    private Over over(RetentionRule rule, LocalDate today) {
        var until = rule.until(today);
        if (rule.isOf(Kind.GONE)) return new Over(records.due(Kind.GONE, until), 0);
        if (rule.isOf(Kind.ERASURE)) return new Over(records.due(Kind.ERASURE, until), 0);
        return Optional.ofNullable(keepers.get(rule.kind()))
                .map(keeper -> keeper.over(until))
                .orElse(NOTHING);
    }

    /// Every table that some kind is kept in, whether it has a rule or not.
    public Map<String, List<String>> tables() {
        return tables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kind -> List.copyOf(kind.getValue())));
    }

    /// Who in this part of the city is due to be made nameless, the longest over first, a page at a time.
    ///
    /// @param after where the page before ended; null for the first page
    public List<PersonDue> people(Area area, @Nullable Seen after, int limit) {
        var due = records.people(byName(), area, after, limit);
        var held = holds.among(due.stream().map(RetentionTable.Over::person).toList());
        return due.stream()
                .map(over -> new PersonDue(
                        over.person(), over.name(), over.kind(), over.since(), held.contains(over.person())))
                .toList();
    }

    /// What runs did, the newest first, a page at a time.
    ///
    /// @param before the last number of the page before; [Long#MAX_VALUE] for the first page
    public List<Run> runs(long before, int limit) {
        return records.runs(before, limit);
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
            if (rule.fate() == Fate.BY_ITSELF) erased += erase(rule, today, by);
        }
        return erased;
    }

    /// Erases what is due of one kind that nobody lets go but by hand. People are erased by name only ([#erase]).
    ///
    /// @return how many records
    /// @throws NoSuchElementException if there is no such kind, or it is not let go by hand
    @Transactional
    @Command(value = "retention-kind-erased", by = Role.HEAD)
    public int erase(String kind, Actor by) {
        var today = LocalDate.now(clock);
        var rule = records.rules(today).stream()
                .filter(one -> one.kind().equals(kind) && one.fate() == Fate.BY_HAND && keepers.containsKey(kind))
                .findFirst()
                .orElseThrow();
        return erase(rule, today, by);
    }

    private int erase(RetentionRule rule, LocalDate today, Actor by) {
        var keeper = keepers.get(rule.kind());
        int some = keeper == null ? 0 : keeper.erase(rule.until(today));
        if (some > 0) records.insertRun(rule.kind(), some, clock.instant(), by);
        return some;
    }

    /// Makes somebody nameless whose time is over.
    ///
    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(value = "person-erased", by = Role.HEAD)
    public Result<PersonId, ErasureRefusal> erase(PersonId person, Actor by) {
        erasures.lock(person);
        var due = records.person(byName(), person);
        if (due.isEmpty()) return refused(new NotDue());
        if (!holds.among(List.of(person)).isEmpty()) return refused(new Held());
        erasures.erase(person, clock.instant(), by);
        records.insertRun(due.get().kind().name(), 1, clock.instant(), by);
        return done(person);
    }

    /// The last day that is over, for each of the two ways in which a person's time ends.
    private Map<Kind, LocalDate> byName() {
        var today = LocalDate.now(clock);
        var until = new EnumMap<Kind, LocalDate>(Kind.class);
        for (var rule : records.rules(today)) {
            if (rule.isOf(Kind.GONE)) until.put(Kind.GONE, rule.until(today));
            if (rule.isOf(Kind.ERASURE)) until.put(Kind.ERASURE, rule.until(today));
        }
        return until;
    }
}
