package id.renteng.training.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import id.renteng.training.matching.Groups.Company;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The matching as constraints, for what a flow cannot say: classes of one person that clash or are too many for
/// one of two years, and loan groups that stay together.
final class ConstraintModel {

    /// Work that is done before giving up with a bound instead of a proof; counted in the solver's own units, not in
    /// seconds, so that it ends at the same plan on every machine.
    private static final int WORK_MOST = 600;

    private final Choices choices;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final List<BoolVar> takes = new ArrayList<>();
    private final Ties ties;

    /// Whether the plan of a flow breaks a rule that a flow cannot say, or groups want to stay together.
    static boolean isNeeded(Choices choices, List<Integer> chosen) {
        if (!Groups.wanting(Grouping.TOGETHER, choices).isEmpty()) return true;
        var taken = new HashMap<Integer, List<Offering>>();
        for (int k : chosen) {
            var pair = choices.pairs.get(k);
            taken.computeIfAbsent(pair.learner(), _ -> new ArrayList<>()).add(choices.offering(pair));
        }
        return taken.entrySet().stream()
                .anyMatch(hers -> Clashes.any(hers.getValue()) || choices.isTooMuch(hers.getKey(), hers.getValue()));
    }

    ConstraintModel(Choices choices) {
        Solver.load();
        this.choices = choices;
        ties = new Ties(choices, 1L << 16);
        for (int k = 0; k < choices.pairs.size(); k++) {
            takes.add(model.newBoolVar("take" + k));
            objective.addTerm(takes.get(k), ties.value(choices.pairs.get(k)));
        }
        limitPeople();
        limitClasses();
        keepTogether();
        spread();
        model.maximize(objective);
    }

    /// @param hint pairs of a good plan, which may break some rules
    FlowModel.Answer solve(List<Integer> hint) {
        var hinted = new HashSet<>(hint);
        for (int k = 0; k < takes.size(); k++) model.addHint(takes.get(k), hinted.contains(k));
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(WORK_MOST);
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("constraints: " + status);
        }
        var chosen = new ArrayList<Integer>();
        for (int k = 0; k < takes.size(); k++) if (solver.booleanValue(takes.get(k))) chosen.add(k);
        return new FlowModel.Answer(chosen, Math.floorDiv((long) solver.bestObjectiveBound(), ties.point()));
    }

    private void limitPeople() {
        var sets = Clashes.sets(choices.problem.offerings());
        byPerson().forEach((p, pairs) -> {
            if (choices.cap[p] == 1) {
                model.addAtMostOne(literals(pairs));
                return;
            }
            model.addLessOrEqual(LinearExpr.sum(literals(pairs)), choices.cap[p]);
            if (choices.years.size() > 1) limitYears(p, pairs);
            for (var set : sets) {
                var clashing = pairs.stream()
                        .filter(k -> set.contains(choices.pairs.get(k).offering()))
                        .toList();
                if (clashing.size() > 1) model.addAtMostOne(literals(clashing));
            }
        });
    }

    private void limitYears(int p, List<Integer> pairs) {
        var rules = choices.problem.rules();
        for (int year : choices.years) {
            var inYear = pairs.stream()
                    .filter(k -> choices.offering(choices.pairs.get(k)).yearOr(rules.year()) == year)
                    .toList();
            int left = rules.left(choices.problem.learners().get(p), year, choices.settled.get(p));
            if (inYear.size() > left) model.addLessOrEqual(LinearExpr.sum(literals(inYear)), left);
        }
    }

    private void limitClasses() {
        var byClass = new TreeMap<Integer, List<Integer>>();
        for (int k = 0; k < takes.size(); k++) {
            byClass.computeIfAbsent(choices.pairs.get(k).offering(), _ -> new ArrayList<>())
                    .add(k);
        }
        byClass.forEach((c, pairs) -> {
            if (pairs.size() > choices.seats[c]) {
                model.addLessOrEqual(LinearExpr.sum(literals(pairs)), choices.seats[c]);
            }
        });
    }

    /// A group comes to one class of the topic; where some are settled already, the others join them.
    private void keepTogether() {
        var byGroup = new TreeMap<String, List<Company>>();
        for (var company : Groups.wanting(Grouping.TOGETHER, choices)) {
            byGroup.computeIfAbsent(company.group() + "\n" + company.topic(), _ -> new ArrayList<>())
                    .add(company);
        }
        long further = choices.problem.weights().group() * ties.point();
        byGroup.values().forEach(companies -> {
            var comes = new ArrayList<Literal>();
            for (var company : companies) {
                var here = model.newBoolVar("here");
                for (int k : company.pairs()) {
                    model.addImplication(takes.get(k), here);
                    objective.addTerm(takes.get(k), further);
                }
                if (company.settled() == 0) {
                    comes.add(here);
                    objective.addTerm(here, -further);
                }
            }
            if (companies.stream().anyMatch(company -> company.settled() > 0)) comes.forEach(this::forbid);
            else model.addAtMostOne(comes);
        });
    }

    private void spread() {
        long further = choices.problem.weights().group() * ties.point();
        for (var company : Groups.wanting(Grouping.SPREAD, choices)) {
            var over = model.newIntVar(0, company.pairs().size(), "over");
            int free = company.settled() == 0 ? 1 : 0;
            var together =
                    LinearExpr.newBuilder().addSum(literals(company.pairs())).addTerm(over, -1);
            model.addLessOrEqual(together, free);
            objective.addTerm(over, -further);
        }
    }

    private void forbid(Literal literal) {
        model.addBoolAnd(List.of(literal.not()));
    }

    private Map<Integer, List<Integer>> byPerson() {
        var byPerson = new TreeMap<Integer, List<Integer>>();
        for (int k = 0; k < takes.size(); k++) {
            byPerson.computeIfAbsent(choices.pairs.get(k).learner(), _ -> new ArrayList<>())
                    .add(k);
        }
        return byPerson;
    }

    private Literal[] literals(List<Integer> pairs) {
        return pairs.stream().map(takes::get).toArray(Literal[]::new);
    }
}
