package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import id.renteng.training.CheckInRefusal.ClassClosed;
import id.renteng.training.CheckInRefusal.NotOnTheList;
import id.renteng.training.CheckInRefusal.NotToday;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Participants who scan the code of a session say that they are there. It is their word, not attendance: a picture of
/// a code travels, so the trainer looks around and saves the list.
@Service
public class CheckIns {

    private final CheckInTable table;
    private final ClassTable classes;
    private final ParticipantTable participants;
    private final Clock clock;

    CheckIns(CheckInTable table, ClassTable classes, ParticipantTable participants, Clock clock) {
        this.table = table;
        this.classes = classes;
        this.participants = participants;
        this.clock = clock;
    }

    /// A session that somebody is to be at.
    public record Session(TrainingClass of, LocalDate on) {}

    /// Says that she who acts is at the session of a code. Saying it again changes nothing.
    ///
    /// Refusals, in this order: [ClassClosed], [NotOnTheList], [NotToday].
    ///
    /// @throws NoSuchElementException if no session has this code, or she is no registered person
    @Transactional
    @Command(
            value = "session-checked-in",
            by = {CHAIR, MEMBER})
    public Result<Session, CheckInRefusal> checkIn(UUID code, Actor by) {
        var id = by.person();
        if (id == null) throw new NoSuchElementException("a user who is no registered person");
        var person = new PersonId(id);
        var session = session(code);
        classes.lock(session.of().id());
        if (session.of().isClosed()) return refused(new ClassClosed());
        boolean listed = participants.of(session.of().id()).stream()
                .anyMatch(one -> one.person().equals(person));
        if (!listed) return refused(new NotOnTheList());
        if (!session.on().equals(LocalDate.now(clock))) return refused(new NotToday(session.on()));
        table.insert(session.of().id(), session.on(), person, clock.instant());
        return done(session);
    }

    /// The session that has this code.
    ///
    /// @throws NoSuchElementException if there is none
    @Transactional(readOnly = true)
    public Session session(UUID code) {
        var key = table.session(code).orElseThrow();
        return new Session(classes.find(key.in()).orElseThrow(), key.on());
    }

    /// The code of a session, to be shown to those who are there.
    ///
    /// @throws NoSuchElementException if the class does not meet on this day
    @Transactional(readOnly = true)
    public UUID code(ClassId in, LocalDate on) {
        return table.code(in, on).orElseThrow();
    }

    /// Who said at which session of a class that she is there.
    @Transactional(readOnly = true)
    public Map<LocalDate, Set<PersonId>> of(ClassId in) {
        return table.of(in);
    }
}
