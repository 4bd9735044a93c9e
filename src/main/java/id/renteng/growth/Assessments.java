package id.renteng.growth;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.stream.Collectors.groupingBy;

import id.renteng.growth.Assessment.Kind;
import id.renteng.growth.AssessmentRefusal.BaselineMissing;
import id.renteng.growth.AssessmentRefusal.BaselineThere;
import id.renteng.growth.AssessmentRefusal.EvidenceMissing;
import id.renteng.growth.AssessmentRefusal.InFuture;
import id.renteng.growth.AssessmentRefusal.NotAfterLatest;
import id.renteng.growth.AssessmentRefusal.NoteTooLong;
import id.renteng.growth.AssessmentRefusal.NothingAnswered;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.readiness.Evidence;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The front door of growth: businesses are assessed once before money and again after it, and compared.
///
/// A trainer may not assess, so nobody scores her own trainees.
@Service
public class Assessments {

    private static final int NOTE_CHARACTERS_MAX = 2_000;

    private final AssessmentTable assessments;
    private final Evidence evidence;
    private final People people;
    private final Clock clock;

    Assessments(AssessmentTable assessments, Evidence evidence, People people, Clock clock) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.people = people;
        this.clock = clock;
    }

    /// Records the first assessment of a person's business, and tells readiness in the same transaction.
    ///
    /// Refusals, in this order: [InFuture], [BaselineThere], [NothingAnswered], [EvidenceMissing], [NoteTooLong].
    @Transactional
    @Command(
            value = "baseline-recorded",
            by = {OFFICER, VERIFIER})
    public Result<Assessment, AssessmentRefusal> baseline(
            PersonId person, Answers answers, String note, LocalDate on, Actor by) {
        var _ = people.find(person).orElseThrow();
        assessments.lock(person);
        var before = assessments.of(List.of(person));
        if (isInFuture(on)) return refused(new InFuture(on));
        if (!before.isEmpty())
            return refused(new BaselineThere(before.getFirst().on()));
        var problem = problem(answers, note);
        if (problem.isPresent()) return refused(problem.get());
        var assessment = record(person, Kind.BASELINE, answers, note, on, by);
        evidence.baselineTaken(person, on);
        return done(assessment);
    }

    /// Records a later assessment of a person's business.
    ///
    /// Refusals, in this order: [InFuture], [BaselineMissing], [NotAfterLatest], [NothingAnswered],
    /// [EvidenceMissing],
    /// [NoteTooLong].
    @Transactional
    @Command(
            value = "assessment-recorded",
            by = {OFFICER, VERIFIER})
    public Result<Assessment, AssessmentRefusal> assessAgain(
            PersonId person, Answers answers, String note, LocalDate on, Actor by) {
        var _ = people.find(person).orElseThrow();
        assessments.lock(person);
        var before = assessments.of(List.of(person));
        if (isInFuture(on)) return refused(new InFuture(on));
        if (before.isEmpty()) return refused(new BaselineMissing());
        if (!on.isAfter(before.getLast().on()))
            return refused(new NotAfterLatest(before.getLast().on()));
        var problem = problem(answers, note);
        if (problem.isPresent()) return refused(problem.get());
        return done(record(person, Kind.LATER, answers, note, on, by));
    }

    /// The assessments of one person's business, the baseline first.
    @Transactional(readOnly = true)
    public List<Assessment> of(PersonId person) {
        return assessments.of(List.of(person));
    }

    /// The assessments of each of these people who has any, the baseline first.
    @Transactional(readOnly = true)
    public Map<PersonId, List<Assessment>> all(Collection<PersonId> people) {
        return assessments.of(people).stream().collect(groupingBy(Assessment::person));
    }

    /// How many have a baseline, a later assessment, or are due for the next one.
    @Transactional(readOnly = true)
    public Counts counts() {
        return assessments.counts(lastDayOfDue());
    }

    /// @param measured with a baseline
    /// @param again    with a later assessment too
    /// @param due      whose latest assessment is older than the rule allows
    public record Counts(long measured, long again, long due) {}

    /// The people who wait longest for their next assessment first.
    @Transactional(readOnly = true)
    public List<Due> due(int offset, int limit) {
        return assessments.due(lastDayOfDue(), offset, limit);
    }

    /// The people measured most recently first.
    @Transactional(readOnly = true)
    public List<Due> measured(int offset, int limit) {
        return assessments.latest(offset, limit);
    }

    /// The latest assessment of a person, in a list.
    public record Due(PersonId person, LocalDate latestOn, GrowthClass latestClass) {}

    private LocalDate lastDayOfDue() {
        var today = LocalDate.now(clock);
        return today.minusDays(assessments.daysApart(today));
    }

    private Assessment record(PersonId person, Kind kind, Answers answers, String note, LocalDate on, Actor by) {
        var assessment = new Assessment(
                AssessmentId.random(),
                person,
                kind,
                on,
                by.user(),
                Rubric.current().version(),
                answers,
                note.strip());
        assessments.insert(assessment);
        return assessment;
    }

    private static Optional<AssessmentRefusal> problem(Answers answers, String note) {
        if (answers.answered().isEmpty()) return Optional.of(new NothingAnswered());
        if (!answers.withoutProof().isEmpty()) return Optional.of(new EvidenceMissing(answers.withoutProof()));
        return note.strip().length() > NOTE_CHARACTERS_MAX
                ? Optional.of(new NoteTooLong(NOTE_CHARACTERS_MAX))
                : Optional.empty();
    }

    private boolean isInFuture(LocalDate on) {
        return on.isAfter(LocalDate.now(clock));
    }
}
