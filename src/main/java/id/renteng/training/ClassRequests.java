package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassRefusal.AttendanceChanged;
import id.renteng.training.ClassRefusal.KeyUsed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Participants, attendance and results as other programs send them: over a weak line the same thing may arrive twice,
/// and the second
/// arrival, known by its key, changes nothing. What was refused may be sent again under the same key.
@Service
public class ClassRequests {

    private final RequestTable requests;
    private final Classes classes;
    private final ClassTable table;
    private final Clock clock;

    ClassRequests(RequestTable requests, Classes classes, ClassTable table, Clock clock) {
        this.requests = requests;
        this.classes = classes;
        this.table = table;
        this.clock = clock;
    }

    /// Puts people on the list of a class, as [Classes#enrol] does. Refused with [KeyUsed] before anything else.
    ///
    /// @throws NoSuchElementException if there is no such class or person
    @Transactional
    @Command(
            value = "participants-sent",
            by = {OFFICER, TRAINER})
    public Result<Roster, ClassRefusal.Enrolment> enrol(
            IdempotencyKey key, ClassId id, Set<PersonId> people, LocalDate on, Actor by) {
        return once(
                key,
                id,
                fingerprint("participants " + id.value() + " " + on + " " + sorted(people)),
                () -> classes.enrol(id, people, on, by),
                new KeyUsed());
    }

    /// Says who was at a session, as [Classes#attend] does. Refused with [KeyUsed] before anything else.
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "attendance-sent",
            by = {OFFICER, TRAINER})
    public Result<Roster, ClassRefusal.Attendance> attend(
            IdempotencyKey key, ClassId id, LocalDate session, Set<PersonId> present, Actor by) {
        return once(
                key,
                id,
                fingerprint("attendance " + id.value() + " " + session + " " + sorted(present)),
                () -> classes.attend(id, session, present, by),
                new KeyUsed());
    }

    /// Says who was at a session, as it was kept on a phone where there was no signal. Refused with [KeyUsed] before
    /// anything else, and with [AttendanceChanged] if somebody has taken it otherwise in between.
    ///
    /// @param known who was there as the phone knew it; empty if nobody had said
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "kept-attendance-sent",
            by = {OFFICER, TRAINER})
    public Result<Roster, ClassRefusal.Attendance> attendKept(
            IdempotencyKey key,
            ClassId id,
            LocalDate session,
            Set<PersonId> present,
            Optional<Set<PersonId>> known,
            Actor by) {
        return once(
                key,
                id,
                fingerprint("attendance " + id.value() + " " + session + " " + sorted(present)),
                () -> unlessChanged(id, session, present, known, by),
                new KeyUsed());
    }

    private Result<Roster, ClassRefusal.Attendance> unlessChanged(
            ClassId id, LocalDate session, Set<PersonId> present, Optional<Set<PersonId>> known, Actor by) {
        var now = classes.find(id).orElseThrow().presentAt(session);
        if (!now.equals(known) && !now.equals(Optional.of(present))) return refused(new AttendanceChanged(session));
        return classes.attend(id, session, present, by);
    }

    /// Records results, as [Classes#recordResults] does. Refused with [KeyUsed] before anything else.
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(value = "results-sent", by = TRAINER)
    public Result<Roster, ClassRefusal.Results> recordResults(
            IdempotencyKey key, ClassId id, Map<PersonId, Outcome> results, LocalDate on, Actor by) {
        var sorted = new TreeMap<String, Outcome>();
        results.forEach((person, outcome) -> sorted.put(person.value().toString(), outcome));
        return once(
                key,
                id,
                fingerprint("results " + id.value() + " " + on + " " + sorted),
                () -> classes.recordResults(id, results, on, by),
                new KeyUsed());
    }

    private <R> Result<Roster, R> once(
            IdempotencyKey key, ClassId id, String fingerprint, Supplier<Result<Roster, R>> act, R used) {
        table.lock(id);
        var before = requests.fingerprint(key);
        if (before.isPresent()) {
            return before.get().equals(fingerprint) ? done(classes.find(id).orElseThrow()) : refused(used);
        }
        var outcome = act.get();
        if (outcome instanceof Done<Roster, R> _) requests.insert(key, fingerprint, clock.instant());
        return outcome;
    }

    private static List<String> sorted(Set<PersonId> people) {
        return people.stream().map(person -> person.value().toString()).sorted().toList();
    }

    private static String fingerprint(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
