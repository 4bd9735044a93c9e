package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassRefusal.AttendanceMissing;
import id.renteng.training.ClassRefusal.BeforeLastSession;
import id.renteng.training.ClassRefusal.ClassClosed;
import id.renteng.training.ClassRefusal.InFuture;
import id.renteng.training.ClassRefusal.NoSuchCentre;
import id.renteng.training.ClassRefusal.NoSuchPrerequisite;
import id.renteng.training.ClassRefusal.NoSuchSession;
import id.renteng.training.ClassRefusal.NoSuchTheme;
import id.renteng.training.ClassRefusal.NobodyEnrolled;
import id.renteng.training.ClassRefusal.NotEnrolled;
import id.renteng.training.ClassRefusal.OwnTrainer;
import id.renteng.training.ClassRefusal.ResultsMissing;
import id.renteng.training.ClassRefusal.ScoreOutOfRange;
import id.renteng.training.ClassRefusal.SeatsOutOfRange;
import id.renteng.training.ClassRefusal.SessionInFuture;
import id.renteng.training.ClassRefusal.SessionsOutOfRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The front door of training: every class is planned, filled, held, judged and closed through here.
@Service
public class Classes {

    private static final int SCORE_MAX = 100;

    private final ClassTable classes;
    private final ParticipantTable participants;
    private final InstructorTable instructors;
    private final Catalogue catalogue;
    private final Places places;
    private final PassGate gate;
    private final Certificates certificates;
    private final Rosters rosters;
    private final Enrolling enrolling;
    private final Clock clock;

    Classes(
            ClassTable classes,
            ParticipantTable participants,
            InstructorTable instructors,
            Catalogue catalogue,
            Places places,
            PassGate gate,
            Certificates certificates,
            Rosters rosters,
            Enrolling enrolling,
            Clock clock) {
        this.classes = classes;
        this.participants = participants;
        this.instructors = instructors;
        this.catalogue = catalogue;
        this.places = places;
        this.gate = gate;
        this.certificates = certificates;
        this.rosters = rosters;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /// What is asked of a new class.
    ///
    /// @param sessions the days it is held on; the same day twice counts once
    public record NewClass(String theme, String centre, List<LocalDate> sessions, int seats, Setting setting) {

        /// In the morning, without a room or an instructor kept for it.
        public NewClass(String theme, String centre, List<LocalDate> sessions, int seats) {
            this(theme, centre, sessions, seats, Setting.USUAL);
        }
    }

    /// Plans a class. Days in the past are allowed, holidays among them: a class may be entered from paper.
    ///
    /// Refusals, in this order: [SessionsOutOfRange], [NoSuchTheme], [NoSuchCentre], [SeatsOutOfRange],
    /// [ClassRefusal.OnHoliday], [NoSuchPrerequisite], and what [Places#whyNot] finds.
    @Transactional
    @Command(
            value = "class-planned",
            by = {OFFICER, TRAINER})
    public Result<TrainingClass, ClassRefusal.Planning> plan(NewClass asked, Actor by) {
        classes.lockAll();
        var days = new TreeSet<>(asked.sessions());
        if (days.isEmpty()) return refused(new SessionsOutOfRange(ruleToday().sessionsMax()));
        var rule = catalogue.rule(days.first());
        if (days.size() > rule.sessionsMax()) return refused(new SessionsOutOfRange(rule.sessionsMax()));
        var themes = catalogue.themes(days.first());
        var theme = find(themes, t -> t.code().equals(asked.theme()));
        if (theme.isEmpty()) return refused(new NoSuchTheme(asked.theme()));
        var centre = find(catalogue.centres(days.first()), c -> c.code().equals(asked.centre()));
        if (centre.isEmpty()) return refused(new NoSuchCentre(asked.centre()));
        if (asked.seats() < 1 || asked.seats() > rule.seatsMax()) return refused(new SeatsOutOfRange(rule.seatsMax()));
        var setting = asked.setting();
        var planned = new TrainingClass(
                ClassId.random(),
                theme.get(),
                centre.get(),
                List.copyOf(days),
                asked.seats(),
                setting,
                instructors.name(setting.instructor()),
                null,
                "");
        var holiday = places.holiday(planned);
        if (holiday.isPresent()) return refused(holiday.get());
        var unknown = unknownPrerequisite(setting, theme.get(), themes);
        if (unknown.isPresent()) return refused(new NoSuchPrerequisite(unknown.get()));
        var whyNot = places.whyNot(planned);
        if (whyNot.isPresent()) return refused(whyNot.get());
        classes.insert(planned, by.user());
        return done(planned);
    }

    private static Optional<String> unknownPrerequisite(Setting setting, Theme own, List<Theme> themes) {
        return setting.prerequisites().stream()
                .filter(code -> code.equals(own.code())
                        || themes.stream()
                                .noneMatch(theme -> theme.kind() == Theme.Kind.SKILL
                                        && theme.code().equals(code)))
                .sorted()
                .findFirst();
    }

    /// Puts people on the list of a class, all of them or none.
    ///
    /// Refusals, in this order: [ClassClosed], [InFuture], [NobodyChosen], [AlreadyEnrolled], [OutOfReach],
    /// [ClassFull].
    ///
    /// @param on the day they were enrolled, not after today
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "people-enrolled",
            by = {OFFICER, TRAINER})
    public Result<Roster, ClassRefusal.Enrolment> enrol(ClassId id, Set<PersonId> chosen, LocalDate on, Actor by) {
        return enrolling.enrol(id, chosen, null, on);
    }

    /// Puts the members of a loan group on the list of a class, as far as they are not on it already.
    ///
    /// Refusals, in this order: [ClassClosed], [InFuture], [AlreadyEnrolled] (all of them), [OutOfReach],
    /// [ClassFull].
    ///
    /// @throws NoSuchElementException if there is no such class or group
    @Transactional
    @Command(
            value = "group-enrolled",
            by = {OFFICER, TRAINER})
    public Result<Roster, ClassRefusal.Enrolment> enrolGroup(ClassId id, LoanGroupId group, LocalDate on, Actor by) {
        return enrolling.enrolGroup(id, group, on);
    }

    /// Who of these cannot be put on the list of a class.
    Set<PersonId> outOfReach(ClassId id, Collection<PersonId> chosen) {
        return enrolling.outOfReach(roster(id).of(), chosen);
    }

    /// Says who was at a session. Saying it again corrects it, until the class is closed.
    ///
    /// Refusals, in this order: [ClassClosed], [NoSuchSession], [SessionInFuture], [NotEnrolled].
    ///
    /// @param present everybody who was there; the others of the class were not
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "attendance-taken",
            by = {OFFICER, TRAINER})
    public Result<Roster, ClassRefusal.Attendance> attend(
            ClassId id, LocalDate session, Set<PersonId> present, Actor by) {
        var roster = lock(id);
        if (roster.of().isClosed()) return refused(closed(roster));
        if (!roster.of().sessions().contains(session)) return refused(new NoSuchSession(session));
        if (isInFuture(session)) return refused(new SessionInFuture(session));
        var strangers = strangers(roster, present);
        if (!strangers.isEmpty()) return refused(new NotEnrolled(strangers));
        participants.attend(id, session, present);
        return done(roster(id));
    }

    /// Records what the class came to for these participants. Saying it again corrects it, until the class is
    /// closed.
    ///
    /// Refusals, in this order: [ClassClosed], [InFuture], [BeforeLastSession], [NotEnrolled], [AttendanceMissing],
    /// [ClassRefusal.Unmet], [OwnTrainer].
    ///
    /// @param on the day of the result: not after today, not before the last session
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(value = "results-recorded", by = TRAINER)
    public Result<Roster, ClassRefusal.Results> recordResults(
            ClassId id, Map<PersonId, Outcome> results, LocalDate on, Actor by) {
        var roster = lock(id);
        if (roster.of().isClosed()) return refused(closed(roster));
        if (isInFuture(on)) return refused(new InFuture(on));
        if (isBeforeEnd(roster, on))
            return refused(new BeforeLastSession(roster.of().lastSession()));
        var strangers = strangers(roster, results.keySet());
        if (!strangers.isEmpty()) return refused(new NotEnrolled(strangers));
        var untaken = roster.sessionsWithoutAttendance();
        if (!untaken.isEmpty()) return refused(new AttendanceMissing(untaken));
        var unmet = unmet(roster, person -> results.get(person) == Outcome.PASSED);
        if (unmet.isPresent()) return refused(unmet.get());
        if (catalogue.isAssessedApart(roster.of().theme()) && ran(roster.of(), by)) return refused(new OwnTrainer());
        for (var outcome : Outcome.values()) save(id, results, outcome, on);
        return done(roster(id));
    }

    /// Who may record the results of a class, as its theme says.
    public enum Assessor {
        /// Any trainer.
        ANY,
        /// Another trainer than who ran it.
        ANOTHER,
        /// Another, and the asker ran it herself.
        NOT_YOU
    }

    /// @throws NoSuchElementException if there is no such class
    @Transactional(readOnly = true)
    public Assessor assessor(ClassId id, Actor by) {
        var of = classes.find(id).orElseThrow();
        if (!catalogue.isAssessedApart(of.theme())) return Assessor.ANY;
        return ran(of, by) ? Assessor.NOT_YOU : Assessor.ANOTHER;
    }

    /// Who planned a class or is named as its instructor ran it.
    private boolean ran(TrainingClass of, Actor by) {
        return classes.plannedBy(of.id()).equals(by.user()) || instructors.isTaughtBy(of.id(), by);
    }

    /// Records what participants scored in a test. Saying it again corrects it, until the class is closed.
    ///
    /// Refusals, in this order: [ClassClosed], [NotEnrolled], [ScoreOutOfRange].
    ///
    /// @param scores 0 to 100
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(value = "test-scores-recorded", by = TRAINER)
    public Result<Roster, ClassRefusal.Results> recordTest(
            ClassId id, TestPart part, Map<PersonId, Integer> scores, Actor by) {
        var roster = lock(id);
        if (roster.of().isClosed()) return refused(closed(roster));
        var strangers = strangers(roster, scores.keySet());
        if (!strangers.isEmpty()) return refused(new NotEnrolled(strangers));
        if (scores.values().stream().anyMatch(score -> score < 0 || score > SCORE_MAX)) {
            return refused(new ScoreOutOfRange(SCORE_MAX));
        }
        participants.test(id, part, scores);
        return done(roster(id));
    }

    /// Closes a class: from now on it is final, and its passes count.
    ///
    /// Refusals, in this order: [ClassClosed], [InFuture], [BeforeLastSession], [NobodyEnrolled],
    /// [AttendanceMissing],
    /// [ResultsMissing], [ClassRefusal.Unmet] (somebody's attendance or score was corrected after she passed).
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(value = "class-closed", by = TRAINER)
    public Result<Roster, ClassRefusal.Closing> close(ClassId id, LocalDate on, Actor by) {
        classes.lockToWrite(id);
        var roster = roster(id);
        if (roster.of().isClosed()) return refused(closed(roster));
        if (isInFuture(on)) return refused(new InFuture(on));
        if (isBeforeEnd(roster, on))
            return refused(new BeforeLastSession(roster.of().lastSession()));
        if (roster.participants().isEmpty()) return refused(new NobodyEnrolled());
        var untaken = roster.sessionsWithoutAttendance();
        if (!untaken.isEmpty()) return refused(new AttendanceMissing(untaken));
        if (!roster.withoutOutcome().isEmpty()) return refused(new ResultsMissing(roster.withoutOutcome()));
        var unmet = unmet(roster, roster.passed()::contains);
        if (unmet.isPresent()) return refused(unmet.get());
        certificates.issue(roster.of(), roster.passed(), on);
        classes.close(id, on);
        return done(roster(id));
    }

    @Transactional(readOnly = true)
    public Optional<Roster> find(ClassId id) {
        return rosters.find(id);
    }

    /// Open classes, the soonest to end first; or closed ones, the latest first.
    ///
    /// @param limit at most this many
    @Transactional(readOnly = true)
    public List<ClassSummary> page(boolean closed, int offset, int limit) {
        return classes.page(closed, offset, limit);
    }

    /// These classes with their counts.
    @Transactional(readOnly = true)
    public List<ClassSummary> all(Collection<ClassId> ids) {
        return classes.all(ids);
    }

    @Transactional(readOnly = true)
    public long count(boolean closed) {
        return classes.count(closed);
    }

    private Roster lock(ClassId id) {
        return rosters.lock(id);
    }

    private Roster roster(ClassId id) {
        return rosters.find(id).orElseThrow();
    }

    private static ClassClosed closed(Roster roster) {
        return new ClassClosed(java.util.Objects.requireNonNull(roster.of().closedOn()));
    }

    private static List<PersonId> strangers(Roster roster, Collection<PersonId> named) {
        return named.stream()
                .filter(person -> !roster.people().contains(person))
                .toList();
    }

    private Optional<ClassRefusal.Unmet> unmet(Roster roster, Predicate<PersonId> passes) {
        return gate.of(roster)
                .unmet(roster.participants().stream()
                        .filter(one -> passes.test(one.person()))
                        .toList());
    }

    private void save(ClassId id, Map<PersonId, Outcome> results, Outcome outcome, LocalDate on) {
        var these =
                results.keySet().stream().filter(p -> results.get(p) == outcome).toList();
        if (!these.isEmpty()) participants.result(id, these, outcome, on);
    }

    private static boolean isBeforeEnd(Roster roster, LocalDate on) {
        return on.isBefore(roster.of().lastSession());
    }

    private boolean isInFuture(LocalDate on) {
        return on.isAfter(LocalDate.now(clock));
    }

    private TrainingRule ruleToday() {
        return catalogue.rule(LocalDate.now(clock));
    }

    private static <T> Optional<T> find(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
