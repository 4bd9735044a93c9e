package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import id.renteng.training.MatchingRefusal.AlreadyPublished;
import id.renteng.training.MatchingRefusal.NoClasses;
import id.renteng.training.MatchingRefusal.NoSeatToKeep;
import id.renteng.training.MatchingRefusal.NobodyToMatch;
import id.renteng.training.MatchingRefusal.NotToBeMatched;
import id.renteng.training.MatchingRefusal.Outdated;
import id.renteng.training.Weighed.Move;
import id.renteng.training.matching.Explainer;
import id.renteng.training.matching.Learner;
import id.renteng.training.matching.Matcher;
import id.renteng.training.matching.Obstacle;
import id.renteng.training.matching.Plan;
import id.renteng.training.matching.Problem;
import id.renteng.training.matching.WrongProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Trial runs of matching, changes by hand, and the publication that invites people.
@Service
public class MatchingRuns {

    private final RunTable runs;
    private final MatchingTable matching;
    private final ProblemOfToday problems;
    private final SeatOffers offers;
    private final WaitingPlaces places;
    private final Clock clock;

    MatchingRuns(
            RunTable runs,
            MatchingTable matching,
            ProblemOfToday problems,
            SeatOffers offers,
            WaitingPlaces places,
            Clock clock) {
        this.runs = runs;
        this.matching = matching;
        this.problems = problems;
        this.offers = offers;
        this.places = places;
        this.clock = clock;
    }

    /// Finds the best plan as things are now and keeps it to be looked at. Invites nobody.
    ///
    /// Refusals, in this order: [NoClasses], [NobodyToMatch].
    ///
    /// @param seed 1 to 100 characters, to be published with the run
    @Transactional
    @Command(
            value = "matching-tried",
            by = {OFFICER, TRAINER})
    public Result<RunId, MatchingRefusal> tryOut(String seed, Actor by) {
        runs.lock();
        var problem = problems.on(today(), seed);
        if (problem.offerings().stream().noneMatch(offering -> offering.seats() > 0)) return refused(new NoClasses());
        if (problem.learners().isEmpty()) return refused(new NobodyToMatch());
        return done(keep(Matcher.solve(problem), seed, by));
    }

    /// What a choice by hand would cost, against the best plan of now with the seed of the latest run.
    ///
    /// Refusals, in this order: [NotToBeMatched], [NoSeatToKeep].
    ///
    /// @throws NoSuchElementException if there is no run or no such class in it
    @Transactional(readOnly = true)
    public Result<Weighed, MatchingRefusal> weigh(Choice choice) {
        var problem = problems.on(today(), latest().orElseThrow().seed());
        var refusal = whyNot(problem, choice);
        if (refusal.isPresent()) return refused(refusal.get());
        var before = Matcher.solve(problem);
        var after = Matcher.solve(changed(problem, choice));
        return done(new Weighed(before.points().total(), after.points().total(), moves(before, after)));
    }

    /// Keeps a choice by hand for this and all later runs, and tries out again with the same seed.
    ///
    /// Refusals, in this order: [NotToBeMatched], [NoSeatToKeep].
    ///
    /// @throws NoSuchElementException if there is no run or no such class in it
    @Transactional
    @Command(
            value = "matching-changed-by-hand",
            by = {OFFICER, TRAINER})
    public Result<RunId, MatchingRefusal> choose(Choice choice, Actor by) {
        runs.lock();
        var seed = latest().orElseThrow().seed();
        var refusal = whyNot(problems.on(today(), seed), choice);
        if (refusal.isPresent()) return refused(refusal.get());
        matching.choose(choice, clock.instant(), by.user());
        return done(keep(Matcher.solve(problems.on(today(), seed)), seed, by));
    }

    /// Invites everybody of the latest run, and makes its waiting lists those of the classes.
    ///
    /// Refusals, in this order: [Outdated], [AlreadyPublished].
    ///
    /// @return how many were invited
    /// @throws NoSuchElementException if there is no run
    @Transactional
    @Command(value = "matching-published", by = OFFICER)
    public Result<Integer, MatchingRefusal> publish(RunId id, Actor by) {
        runs.lock();
        var run = latest().orElseThrow();
        if (!run.id().equals(id)) return refused(new Outdated());
        if (!run.isTrial()) return refused(new AlreadyPublished());
        var kept = runs.classes(id);
        offers.lock(kept.keySet());
        if (!isAsNow(run, kept)) return refused(new Outdated());
        runs.publish(id, today(), by.user());
        return done(offers.publish(kept.values()));
    }

    @Transactional(readOnly = true)
    public Optional<MatchingRun> latest() {
        return runs.latest();
    }

    /// The classes of a run with who sits and who waits.
    @Transactional(readOnly = true)
    public Map<ClassId, RunClass> classes(RunId run) {
        return runs.classes(run);
    }

    /// For each theme, how many people without a seat wait for it first; the most wanted first.
    @Transactional(readOnly = true)
    public Map<String, Integer> demand(RunId run) {
        return runs.demand(run);
    }

    /// For whom a run has no class and no waiting list: how many classes each obstacle keeps her out of.
    ///
    /// @param limit at most so many people, in the order of their ids
    @Transactional(readOnly = true)
    public Map<PersonId, Map<Obstacle, Integer>> blocked(RunId run, int limit) {
        return runs.blocked(run, limit);
    }

    /// For how many people a run has no class and no waiting list.
    @Transactional(readOnly = true)
    public int countBlocked(RunId run) {
        return runs.countBlocked(run);
    }

    /// Seats given by hand that a run could not keep, as when the class has become full or she can be matched no more;
    /// the oldest choice first.
    @Transactional(readOnly = true)
    public List<Choice> unkept(RunId run) {
        return matching.unkept(run);
    }

    /// What the latest published run gave somebody and why, or why it had nothing, and where she waits now. A trial run
    /// tells nobody anything.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public RunOfHer ofPerson(PersonId person, Actor by) {
        var her = TrainingNeeds.mayBeSeen(person, by);
        var run = runs.latestPublished();
        return new RunOfHer(
                run.map(one -> runs.seatsOf(one, her)).orElse(Map.of()),
                places.of(her),
                run.map(one -> runs.blockedOf(one, her)).orElse(Map.of()));
    }

    private RunId keep(Plan plan, String seed, Actor by) {
        var run = new MatchingRun(
                RunId.random(),
                seed,
                clock.instant(),
                plan.points().total(),
                plan.proof().bound(),
                plan.points().byPart(),
                null);
        runs.insert(run, by.user(), plan, Explainer.explain(plan));
        return run.id();
    }

    /// Whether the run would come out the same today, seat by seat.
    private boolean isAsNow(MatchingRun run, Map<ClassId, RunClass> kept) {
        var now = new ArrayList<String>();
        var plan = Matcher.solve(problems.on(today(), run.seed()));
        plan.seats()
                .forEach(seat -> now.add(seat.learner().id() + seat.offering().id()));
        var then = kept.values().stream()
                .flatMap(one -> one.taken().stream()
                        .map(taken ->
                                taken.person().value().toString() + one.id().value()))
                .sorted()
                .toList();
        return now.stream().sorted().toList().equals(then);
    }

    private static Optional<MatchingRefusal> whyNot(Problem problem, Choice choice) {
        var learner = learner(problem, choice.person());
        var in = choice.in().value().toString();
        var offering = problem.offerings().stream()
                .filter(one -> one.id().equals(in))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("class " + in));
        if (choice.kind() == Choice.Kind.FREE) return Optional.empty();
        if (learner.isEmpty()) return Optional.of(new NotToBeMatched());
        if (choice.kind() == Choice.Kind.BARRED) return Optional.empty();
        if (!problem.rules().leaveSeat(learner.get(), offering)) return Optional.of(new NotToBeMatched());
        try {
            var _ = changed(problem, choice);
            return Optional.empty();
        } catch (WrongProblem full) {
            return Optional.of(new NoSeatToKeep());
        }
    }

    private static Problem changed(Problem problem, Choice choice) {
        var learner = learner(problem, choice.person());
        if (learner.isEmpty()) return problem;
        var in = choice.in().value().toString();
        return problem.with(
                switch (choice.kind()) {
                    case LOCKED -> ProblemOfToday.with(ProblemOfToday.freed(learner.get(), in), in, true);
                    case BARRED -> ProblemOfToday.with(ProblemOfToday.freed(learner.get(), in), in, false);
                    case FREE -> ProblemOfToday.freed(learner.get(), in);
                });
    }

    private static Optional<Learner> learner(Problem problem, PersonId person) {
        var id = person.value().toString();
        return problem.learners().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<Move> moves(Plan before, Plan after) {
        var from = seats(before);
        var to = seats(after);
        var all = new TreeMap<String, Move>();
        from.forEach((person, in) -> all.put(person, move(person, in, to.get(person))));
        to.forEach((person, in) -> all.putIfAbsent(person, move(person, from.get(person), in)));
        return all.values().stream()
                .filter(move -> !Objects.equals(move.from(), move.to()))
                .toList();
    }

    private static Map<String, String> seats(Plan plan) {
        var seats = new TreeMap<String, String>();
        plan.seats()
                .forEach(seat -> seats.put(seat.learner().id(), seat.offering().id()));
        return seats;
    }

    private static Move move(String person, @Nullable String from, @Nullable String to) {
        return new Move(new PersonId(UUID.fromString(person)), classId(from), classId(to));
    }

    private static @Nullable ClassId classId(@Nullable String id) {
        return id == null ? null : new ClassId(UUID.fromString(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
