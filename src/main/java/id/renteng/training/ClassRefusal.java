package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Why something asked about a class was not done. Each command's own kind lists its reasons in the order in
/// which they are looked at.
public sealed interface ClassRefusal {

    /// Why a class was not planned.
    sealed interface Planning extends ClassRefusal {}

    /// Why a class was not moved.
    sealed interface Moving extends ClassRefusal {}

    /// Why a class was not cancelled.
    sealed interface Cancelling extends ClassRefusal {}

    /// What is in the way of holding it there, then and with her.
    sealed interface Held extends Planning, Moving {}

    /// Why people were not enrolled.
    sealed interface Enrolment extends ClassRefusal {}

    /// Why attendance was not taken.
    sealed interface Attendance extends ClassRefusal {}

    /// Why results were not recorded.
    sealed interface Results extends ClassRefusal {}

    /// Why somebody may not pass: what the rule asks is not there.
    sealed interface Unmet extends Results, Closing {}

    /// Why a class was not closed.
    sealed interface Closing extends ClassRefusal {}

    /// There is no such theme on the first day.
    record NoSuchTheme(String code) implements Planning {}

    /// There is no such centre on the first day.
    record NoSuchCentre(String code) implements Planning, Moving {}

    /// @param most how many sessions a class may have
    record SessionsOutOfRange(int most) implements Planning {}

    /// @param most how many seats a class may have
    record SeatsOutOfRange(int most) implements Planning {}

    /// A theme to be passed before is not a skill offered on the first day, or is the theme of the class itself.
    record NoSuchPrerequisite(String code) implements Planning {}

    /// This day is a public holiday.
    record OnHoliday(LocalDate on) implements Held {}

    /// There is no such room at the centre.
    record NoSuchRoom(String code) implements Held {}

    /// @param most how many people the room holds
    record RoomTooSmall(int most) implements Held {}

    /// She is not on the list of instructors, or teaches no more on the first day.
    record NoSuchInstructor(String code) implements Held {}

    /// @param instructor her name; the theme is not among those she teaches
    record DoesNotTeach(String instructor) implements Held {}

    /// Another class has the room at that time, on this day first.
    record RoomTaken(LocalDate on) implements Held {}

    /// The instructor has another class at that time, on this day first.
    record InstructorTaken(LocalDate on) implements Held {}

    /// Something else was sent under this key before.
    record KeyUsed() implements Enrolment, Attendance, Results {}

    /// The class is final: nothing about it changes any more.
    record ClassClosed(LocalDate closedOn) implements Enrolment, Attendance, Results, Closing, Moving, Cancelling {}

    /// The day given has not come yet.
    record InFuture(LocalDate on) implements Enrolment, Results, Closing {}

    /// Nobody was named.
    record NobodyChosen() implements Enrolment {}

    /// These are on the list already.
    record AlreadyEnrolled(List<PersonId> people) implements Enrolment {}

    /// With these nothing new may be begun for now. Why is nothing to say here.
    record OutOfReach(Set<PersonId> people) implements Enrolment {

        public OutOfReach {
            people = Set.copyOf(people);
        }
    }

    /// @param seatsLeft how many more the class takes; who is invited keeps her seat
    record ClassFull(int seatsLeft, int asked) implements Enrolment {}

    /// The class is not held on this day.
    record NoSuchSession(LocalDate session) implements Attendance {}

    /// The session has not been held yet.
    record SessionInFuture(LocalDate session) implements Attendance {}

    /// Somebody has taken this attendance otherwise since the page was opened that this comes from.
    record AttendanceChanged(LocalDate session) implements Attendance {}

    /// These are not on the list.
    record NotEnrolled(List<PersonId> people) implements Attendance, Results {}

    /// Results follow the last session.
    record BeforeLastSession(LocalDate lastSession) implements Results, Closing {}

    /// Nobody has said who was there at these sessions.
    record AttendanceMissing(List<LocalDate> sessions) implements Results, Closing {}

    /// These were absent too often to pass.
    ///
    /// @param percent the share of the sessions that a pass takes
    record TooOftenAbsent(List<PersonId> people, int percent) implements Unmet {}

    /// These have no score of the test after the class, or too low a one, to pass.
    ///
    /// @param least what a pass takes
    record ScoreTooLow(List<PersonId> people, int least) implements Unmet {}

    /// These have not explained joint liability in their own words, or not rightly.
    record NotExplained(List<PersonId> people) implements Unmet {}

    /// The theme is judged by somebody else than who ran the class.
    record OwnTrainer() implements Results {}

    /// @param most the best score of a test; the least is 0
    record ScoreOutOfRange(int most) implements Results {}

    /// Nobody takes part in the class.
    record NobodyEnrolled() implements Closing {}

    /// These have no result yet.
    record ResultsMissing(List<PersonId> people) implements Closing {}

    /// The reason is shorter than 3 or longer than 500 characters.
    record ReasonMissing() implements Moving, Cancelling {}

    /// @param left how many sessions were not held yet: as many different days are asked
    record SessionsDiffer(int left) implements Moving {}

    /// A session is moved to this day, which is over.
    record InPast(LocalDate on) implements Moving {}

    /// A session was held, on this day first: hours and centre stay.
    record HoursStay(LocalDate held) implements Moving {}

    /// These cannot come where it would be held: what they need is not there, and was where it is.
    record NotAccessible(Set<PersonId> people) implements Moving {

        public NotAccessible {
            people = Set.copyOf(people);
        }
    }

    /// @param invited  how many are invited and have not answered
    /// @param earliest the first day that leaves them time to
    record NoTimeToAnswer(int invited, LocalDate earliest) implements Moving {}

    /// Everything is as it was.
    record NothingToMove() implements Moving {}

    /// Attendance was taken, on this day first: what was held is not cancelled. The other sessions may be moved.
    record AlreadyHeld(LocalDate session) implements Cancelling {}
}
