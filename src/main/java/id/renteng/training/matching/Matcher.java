package id.renteng.training.matching;

import id.renteng.training.matching.Proof.Method;
import java.util.List;
import java.util.Set;

/// Finds the best plan of a problem. The same problem gives the same plan, in whatever order it was handed in.
///
/// First as a flow, which settles most problems at once: its plan is the best whenever it breaks no rule that a flow
/// cannot say. Otherwise as constraints, with the flow's plan as a hint.
public final class Matcher {

    private Matcher() {}

    /// @throws WrongProblem if the weights are too large for so many people
    public static Plan solve(Problem problem) {
        var choices = new Choices(problem);
        var flow = new FlowModel(choices).solve();
        if (!ConstraintModel.isNeeded(choices, flow.chosen())) {
            return plan(choices, Method.FLOW, flow.chosen(), flow.bound());
        }
        var answer = new ConstraintModel(choices).solve(flow.chosen());
        return plan(choices, Method.CONSTRAINTS, answer.chosen(), answer.bound());
    }

    /// What keeps somebody out of a class, apart from seats: the rules that no plan breaks.
    public static Set<Obstacle> obstacles(Problem problem, Learner learner, Offering offering) {
        return new Eligibility(new Scores(problem), problem.rules()).obstacles(learner, offering, List.of());
    }

    private static Plan plan(Choices choices, Method method, List<Integer> chosen, long bound) {
        long settled = Tally.of(Plan.seats(choices, List.of()), choices).total();
        var seats = Plan.seats(choices, chosen);
        var points = Tally.of(seats, choices);
        return new Plan(choices.problem, seats, points, new Proof(method, points.total(), settled + bound));
    }
}
