package id.renteng.training.matching;

/// How good a plan is known to be.
///
/// @param points what the plan reaches
/// @param bound  no plan reaches more
public record Proof(Method method, long points, long bound) {

    /// What found the plan.
    public enum Method {
        /// Minimum-cost flow, proved by prices of seats that were found without the solver.
        FLOW,
        /// Constraint programming, where groups stay together or somebody may get several seats that clash.
        CONSTRAINTS
    }

    /// @throws IllegalArgumentException if the plan reaches more than the bound: a bug
    public Proof {
        if (points > bound) throw new IllegalArgumentException("%d points above the bound %d".formatted(points, bound));
    }

    /// Whether no better plan exists.
    public boolean isOptimal() {
        return points == bound;
    }
}
