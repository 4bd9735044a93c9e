package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of breaches: what happened, whom it concerns, and who was told when. People and authority are told in
/// writing within three times 24 hours of the city learning of it (UU 27/2022, article 46).
@Service
@Transactional(readOnly = true)
public class Breaches {

    /// How long the city has.
    public static final Duration TOLD_WITHIN = Duration.ofHours(72);

    private final BreachTable breaches;
    private final Clock clock;

    Breaches(BreachTable breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    /// The newest first, a page at a time.
    ///
    /// @param after where the page before ended; null for the first page
    public List<Breach> list(@Nullable BreachId after, int limit) {
        return breaches.list(after, limit);
    }

    public Optional<Breach> find(BreachId id) {
        return breaches.find(id);
    }

    /// Whom it concerns, by name, in pages: the people after somebody, at most `limit`.
    ///
    /// @param after null for the first page
    public List<Person> people(BreachId id, @Nullable PersonId after, int limit) {
        return breaches.people(id, after, limit);
    }

    /// With whom each part of so many letters ends, in the order of [#addressees]; the last part, which has no end, is
    /// left out.
    public List<PersonId> endsOfParts(BreachId id, int size) {
        return breaches.endsOfParts(id, size);
    }

    /// To whom letters go, as [#people]: to who was not told yet; once all were told, to all.
    public List<Person> addressees(BreachId id, @Nullable PersonId after, int limit) {
        return breaches.addressees(id, after, limit);
    }

    /// How many wait for their people or the authority to be told.
    public int openCount() {
        return breaches.open();
    }

    /// The breaches that concerned somebody.
    public List<Breach> of(PersonId person) {
        return breaches.of(person);
    }

    /// Begins the clock.
    @Transactional
    @Command(
            value = "breach-recorded",
            by = {Role.OFFICER, Role.HEAD})
    public Result<BreachId, FieldsWrong> record(NewBreach asked, Actor by) {
        var problems = new ArrayList<FieldProblem>();
        var title = words("title", asked.title(), 200, problems);
        var data = words("data", asked.data(), 1_000, problems);
        var story = words("story", asked.story(), 2_000, problems);
        var remedy = words("remedy", asked.remedy(), 2_000, problems);
        var noticed = instant(asked.noticedAt());
        var happened = Days.read(asked.happenedOn()).orElse(null);
        if (noticed == null || noticed.isAfter(clock.instant()))
            problems.add(new FieldProblem("noticedAt", "BREACH_NOTICED"));
        if (happened == null || happened.isAfter(LocalDate.now(clock)))
            problems.add(new FieldProblem("happenedOn", "BREACH_HAPPENED"));
        if (noticed == null || happened == null || !problems.isEmpty()) return refused(new FieldsWrong(problems));
        var due = noticed.plus(TOLD_WITHIN);
        var breach =
                new Breach(BreachId.random(), title, happened, noticed, due, data, story, remedy, 0, 0, null, null);
        breaches.insert(breach, clock.instant(), by);
        return done(breach.id());
    }

    /// Adds people to those whom it concerns.
    ///
    /// @return how many were not on the list before
    /// @throws NoSuchElementException if there is no such breach
    @Transactional
    @Command(
            value = "breach-people-added",
            by = {Role.OFFICER, Role.HEAD})
    public int add(BreachId id, Concerned whom, Actor by) {
        if (breaches.find(id).isEmpty()) throw new NoSuchElementException();
        return breaches.add(id, whom);
    }

    /// Takes off the list again whoever was not told yet, as when the wrong ward was chosen.
    ///
    /// @return how many they were
    /// @throws NoSuchElementException if there is nobody on the list who was not told
    @Transactional
    @Command(
            value = "breach-people-cleared",
            by = {Role.OFFICER, Role.HEAD})
    public int clear(BreachId id, Actor by) {
        int cleared = breaches.clear(id);
        if (cleared == 0) throw new NoSuchElementException();
        return cleared;
    }

    /// Records that the people on the list were told in writing. Who is added later is told later.
    ///
    /// @throws NoSuchElementException if there is nobody on the list who was not told before
    @Transactional
    @Command(
            value = "breach-told-to-people",
            by = {Role.OFFICER, Role.HEAD})
    public BreachId tellPeople(BreachId id, Actor by) {
        if (breaches.peopleTold(id, clock.instant(), by) == 0) throw new NoSuchElementException();
        return id;
    }

    /// Records that a breach concerns nobody, as when what was lost turned out to be unreadable: there is nobody to
    /// tell. Who is added later is told later.
    ///
    /// @throws NoSuchElementException if somebody is on the list, or it was said before
    @Transactional
    @Command(
            value = "breach-concerns-nobody",
            by = {Role.OFFICER, Role.HEAD})
    public BreachId concernsNobody(BreachId id, Actor by) {
        if (breaches.concernsNobody(id, clock.instant(), by) == 0) throw new NoSuchElementException();
        return id;
    }

    /// Records that the authority was told in writing.
    ///
    /// @throws NoSuchElementException if there is no such breach, or it was told before
    @Transactional
    @Command(
            value = "breach-told-to-authority",
            by = {Role.OFFICER, Role.HEAD})
    public BreachId tellAuthority(BreachId id, Actor by) {
        if (breaches.authorityTold(id, clock.instant(), by) == 0) throw new NoSuchElementException();
        return id;
    }

    private static String words(String field, String written, int most, List<FieldProblem> problems) {
        var text = Names.tidy(written);
        if (text.length() < 3 || text.length() > most) problems.add(new FieldProblem(field, "BREACH_WORDS"));
        return text;
    }

    private @Nullable Instant instant(String written) {
        return Days.readTime(written)
                .map(time -> time.atZone(clock.getZone()).toInstant())
                .orElse(null);
    }
}
