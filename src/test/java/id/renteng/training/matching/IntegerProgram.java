package id.renteng.training.matching;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The same problem as an integer program for SCIP, written without any of the program's own models, and solved to the
/// last point: SCIP is content with one ten-thousandth less if it is not told.
final class IntegerProgram {

    private static final double MANY = 1e6;

    private final Problem problem;
    private final MPSolver solver;
    private final List<BruteForce.Sitting> sittings = new ArrayList<>();
    private final List<MPVariable> takes = new ArrayList<>();

    IntegerProgram(Problem problem) {
        Solver.load();
        this.problem = problem;
        solver = MPSolver.createSolver("SCIP");
    }

    long best() {
        var objective = solver.objective();
        objective.setMaximization();
        for (var learner : problem.learners()) {
            for (var offering : problem.offerings()) {
                boolean settled = learner.locked().contains(offering.id());
                var alone = new ArrayList<Offering>(List.of(offering));
                problem.offerings().stream()
                        .filter(o -> learner.locked().contains(o.id()) && !settled)
                        .forEach(alone::add);
                if (!settled && !BruteForce.broken(problem, learner, alone).isEmpty()) continue;
                var take = solver.makeIntVar(settled ? 1 : 0, 1, "");
                var sitting = new BruteForce.Sitting(learner, offering);
                objective.setCoefficient(take, BruteForce.points(problem, List.of(sitting)));
                sittings.add(sitting);
                takes.add(take);
            }
        }
        for (var offering : problem.offerings()) atMost(offering.seats(), s -> s.offering() == offering);
        for (var learner : problem.learners()) people(learner);
        groups();
        var exactly = new MPSolverParameters();
        exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        var status = solver.solve(exactly);
        if (status != MPSolver.ResultStatus.OPTIMAL) throw new IllegalStateException("SCIP: " + status);
        return Math.round(objective.value());
    }

    private void people(Learner learner) {
        atMost(problem.rules().perRun(), s -> s.learner() == learner);
        problem.offerings().stream()
                .map(offering -> BruteForce.year(problem, offering))
                .distinct()
                .forEach(year -> {
                    long had = learner.earlier().stream()
                            .filter(e -> e.on().getYear() == year)
                            .count();
                    atMost(
                            Math.max(0, problem.rules().perYear() - had),
                            s -> s.learner() == learner && BruteForce.year(problem, s.offering()) == year);
                });
        for (var one : problem.offerings()) {
            for (var two : problem.offerings()) {
                if (one.id().compareTo(two.id()) >= 0 || !Eligibility.clash(one, two)) continue;
                atMost(1, s -> s.learner() == learner && (s.offering() == one || s.offering() == two));
            }
        }
    }

    private void groups() {
        var members = new HashMap<String, List<Integer>>();
        for (int k = 0; k < sittings.size(); k++) {
            var sitting = sittings.get(k);
            if (sitting.learner().group() == null) continue;
            members.computeIfAbsent(
                            sitting.learner().group() + "|" + sitting.offering().id(), _ -> new ArrayList<>())
                    .add(k);
        }
        var rivals = new HashMap<String, MPConstraint>();
        members.values().forEach(all -> {
            var first = sittings.get(all.getFirst());
            var topic = problem.topics().stream()
                    .filter(t -> t.id().equals(first.offering().topic()))
                    .findFirst()
                    .orElseThrow();
            switch (topic.grouping()) {
                case ANY -> {}
                case SPREAD -> spread(all);
                case TOGETHER ->
                    together(
                            all,
                            rivals.computeIfAbsent(
                                    first.learner().group() + topic.id(), _ -> solver.makeConstraint(-MANY, 1)));
            }
        });
    }

    private void spread(List<Integer> all) {
        var over = solver.makeIntVar(0, MANY, "");
        var row = solver.makeConstraint(-MANY, 1);
        all.forEach(k -> row.setCoefficient(takes.get(k), 1));
        row.setCoefficient(over, -1);
        solver.objective().setCoefficient(over, -problem.weights().group());
    }

    /// Settled members of one group may be apart already; then each of their classes may be joined.
    private void together(List<Integer> all, MPConstraint rivals) {
        boolean settled = all.stream().anyMatch(k -> takes.get(k).lb() == 1);
        var here = solver.makeIntVar(settled ? 1 : 0, 1, "");
        if (settled) rivals.setUb(rivals.ub() == 1 ? 0 : rivals.ub());
        else rivals.setCoefficient(here, 1);
        solver.objective().setCoefficient(here, -problem.weights().group());
        for (int k : all) {
            var row = solver.makeConstraint(-MANY, 0);
            row.setCoefficient(takes.get(k), 1);
            row.setCoefficient(here, -1);
            solver.objective()
                    .setCoefficient(
                            takes.get(k),
                            solver.objective().getCoefficient(takes.get(k))
                                    + problem.weights().group());
        }
    }

    private void atMost(double most, java.util.function.Predicate<BruteForce.Sitting> of) {
        var row = solver.makeConstraint(-MANY, most);
        for (int k = 0; k < sittings.size(); k++) if (of.test(sittings.get(k))) row.setCoefficient(takes.get(k), 1);
    }
}
