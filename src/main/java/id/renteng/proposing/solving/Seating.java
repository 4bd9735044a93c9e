package id.renteng.proposing.solving;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/// All seats of one proposal, as the planner holds them.
@PlanningSolution
@NullUnmarked
public class Seating {

    @ProblemFactProperty
    private Limits limits;

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Slot> slots;

    @PlanningEntityCollectionProperty
    private List<Seat> seats;

    @PlanningScore
    private HardSoftScore score;

    /// For the planner, which copies seatings.
    public Seating() {}

    Seating(Limits limits, List<Slot> slots, List<Seat> seats) {
        this.limits = limits;
        this.slots = slots;
        this.seats = seats;
    }

    public Limits getLimits() {
        return limits;
    }

    public List<Slot> getSlots() {
        return slots;
    }

    public List<Seat> getSeats() {
        return seats;
    }

    public HardSoftScore getScore() {
        return score;
    }

    public void setScore(HardSoftScore score) {
        this.score = score;
    }
}
