package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassRefusal;
import id.renteng.training.ClassRefusal.AlreadyEnrolled;
import id.renteng.training.ClassRefusal.AttendanceChanged;
import id.renteng.training.ClassRefusal.AttendanceMissing;
import id.renteng.training.ClassRefusal.BeforeLastSession;
import id.renteng.training.ClassRefusal.ClassClosed;
import id.renteng.training.ClassRefusal.ClassFull;
import id.renteng.training.ClassRefusal.DoesNotTeach;
import id.renteng.training.ClassRefusal.InFuture;
import id.renteng.training.ClassRefusal.InstructorTaken;
import id.renteng.training.ClassRefusal.KeyUsed;
import id.renteng.training.ClassRefusal.NoSuchCentre;
import id.renteng.training.ClassRefusal.NoSuchInstructor;
import id.renteng.training.ClassRefusal.NoSuchPrerequisite;
import id.renteng.training.ClassRefusal.NoSuchRoom;
import id.renteng.training.ClassRefusal.NoSuchSession;
import id.renteng.training.ClassRefusal.NoSuchTheme;
import id.renteng.training.ClassRefusal.NobodyChosen;
import id.renteng.training.ClassRefusal.NobodyEnrolled;
import id.renteng.training.ClassRefusal.NotEnrolled;
import id.renteng.training.ClassRefusal.NotExplained;
import id.renteng.training.ClassRefusal.OnHoliday;
import id.renteng.training.ClassRefusal.OutOfReach;
import id.renteng.training.ClassRefusal.OwnTrainer;
import id.renteng.training.ClassRefusal.ResultsMissing;
import id.renteng.training.ClassRefusal.RoomTaken;
import id.renteng.training.ClassRefusal.RoomTooSmall;
import id.renteng.training.ClassRefusal.ScoreOutOfRange;
import id.renteng.training.ClassRefusal.ScoreTooLow;
import id.renteng.training.ClassRefusal.SeatsOutOfRange;
import id.renteng.training.ClassRefusal.SessionInFuture;
import id.renteng.training.ClassRefusal.SessionsOutOfRange;
import id.renteng.training.ClassRefusal.TooOftenAbsent;
import id.renteng.training.OfferRefusal;
import id.renteng.web.Errors;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Says every refusal of training in words, with the names and numbers it is about.
final class Refusals {

    private Refusals() {}

    static Errors of(ClassRefusal refusal, Map<PersonId, Person> people) {
        return switch (refusal) {
            case NoSuchTheme _ -> Errors.NONE.and("theme", "classes.refused.theme");
            case NoSuchCentre _ -> Errors.NONE.and("centre", "classes.refused.centre");
            case SessionsOutOfRange(int most) -> Errors.NONE.and("sessions", "classes.refused.sessions", most);
            case SeatsOutOfRange(int most) -> Errors.NONE.and("seats", "classes.refused.seats", most);
            case NoSuchPrerequisite _ -> Errors.NONE.and("prerequisites", "classes.refused.prerequisite");
            case OnHoliday(var on) -> Errors.NONE.and("firstDay", "classes.refused.holiday", on);
            case NoSuchRoom _ -> Errors.NONE.and("room", "classes.refused.room");
            case RoomTooSmall(int most) -> Errors.NONE.and("seats", "classes.refused.room-small", most);
            case RoomTaken(var on) -> Errors.NONE.and("room", "classes.refused.room-taken", on);
            case InstructorTaken(var on) -> Errors.NONE.and("instructor", "classes.refused.instructor-taken", on);
            case NoSuchInstructor _ -> Errors.NONE.and("instructor", "classes.refused.instructor");
            case DoesNotTeach(var name) -> Errors.NONE.and("instructor", "classes.refused.does-not-teach", name);
            case KeyUsed _ -> Errors.of("classes.refused.key");
            case AttendanceChanged(var on) -> Errors.of("classes.refused.attendance-changed", on);
            case ClassClosed(var on) -> Errors.of("classes.refused.closed", on);
            case InFuture(var on) -> Errors.of("classes.refused.future", on);
            case NobodyChosen _ -> Errors.NONE.and("niks", "classes.refused.nobody");
            case AlreadyEnrolled(var who) -> Errors.NONE.and("niks", "classes.refused.already", names(who, people));
            case OutOfReach _ -> Errors.NONE.and("niks", "classes.refused.out-of-reach");
            case ClassFull(int left, int asked) -> Errors.NONE.and("niks", "classes.refused.full", left, asked);
            case NoSuchSession(var session) -> Errors.of("classes.refused.no-session", session);
            case SessionInFuture(var session) -> Errors.of("classes.refused.session-future", session);
            case NotEnrolled _ -> Errors.of("classes.refused.not-enrolled");
            case BeforeLastSession(var last) -> Errors.of("classes.refused.not-ended", last);
            case AttendanceMissing(var sessions) ->
                Errors.of("classes.refused.attendance", sessions.size(), sessions.getFirst());
            case TooOftenAbsent(var who, int percent) ->
                Errors.of("classes.refused.absent", names(who, people), percent);
            case ScoreTooLow(var who, int least) -> Errors.of("classes.refused.score-low", names(who, people), least);
            case NotExplained(var who) -> Errors.of("classes.refused.not-explained", names(who, people));
            case OwnTrainer _ -> Errors.of("classes.refused.own-trainer");
            case ScoreOutOfRange(int most) -> Errors.of("classes.refused.score", most);
            case ClassRefusal.ReasonMissing _ -> Errors.NONE.and("reason", "move.error.reason");
            case ClassRefusal.SessionsDiffer(int left) -> Errors.NONE.and("day-1", "move.refused.days", left);
            case ClassRefusal.InPast(var on) -> Errors.NONE.and("day-1", "move.refused.past", on);
            case ClassRefusal.HoursStay(var held) -> Errors.of("move.refused.begun", held);
            case ClassRefusal.NotAccessible(var who) ->
                Errors.NONE.and("centre", "move.refused.not-accessible", names(who, people));
            case ClassRefusal.NoTimeToAnswer(int invited, var earliest) ->
                Errors.NONE.and("day-1", "move.refused.no-time", invited, earliest);
            case ClassRefusal.NothingToMove _ -> Errors.of("move.refused.nothing");
            case ClassRefusal.AlreadyHeld(var session) -> Errors.of("move.refused.held", session);
            case NobodyEnrolled _ -> Errors.of("classes.refused.empty");
            case ResultsMissing(var who) -> Errors.of("classes.refused.results", names(who, people));
        };
    }

    static Errors of(OfferRefusal refusal) {
        return switch (refusal) {
            case OfferRefusal.NotWaitingForAnswer _ -> Errors.of("matching.refused.answered");
            case OfferRefusal.TooLate(var answerBy) -> Errors.of("matching.refused.too-late", answerBy);
            case OfferRefusal.OutOfReach _ -> Errors.of("matching.refused.out-of-reach");
            case OfferRefusal.ClassFull _ -> Errors.of("matching.refused.full");
            case OfferRefusal.NoSeat _ -> Errors.of("matching.refused.none-to-give-back");
            case OfferRefusal.ClassBegun(var first) -> Errors.of("matching.refused.begun", first);
            case OfferRefusal.ReasonMissing _ -> Errors.of("matching.refused.reason");
        };
    }

    private static String names(Collection<PersonId> who, Map<PersonId, Person> people) {
        return who.stream()
                .map(people::get)
                .filter(java.util.Objects::nonNull)
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
