package id.renteng.proposing.solving;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.NullUnmarked;

/// Where one candidate sits. The planner moves it from group to group; nobody outside this package sees one.
@PlanningEntity
@NullUnmarked
public class Seat {

    @PlanningId
    private int id;

    private Candidate candidate;

    private Pairing pairing;

    @PlanningVariable
    private Slot slot;

    /// For the planner, which copies seats.
    public Seat() {}

    Seat(int id, Candidate candidate, Pairing pairing, Slot slot) {
        this.id = id;
        this.candidate = candidate;
        this.pairing = pairing;
        this.slot = slot;
    }

    int pointsWith(Seat other) {
        return pairing.points(id, other.id);
    }

    boolean isImpossibleWith(Seat other) {
        return pairing.isImpossible(id, other.id);
    }

    boolean isKinOf(Seat other) {
        return pairing.areKin(id, other.id);
    }

    public int getId() {
        return id;
    }

    public Candidate getCandidate() {
        return candidate;
    }

    public Slot getSlot() {
        return slot;
    }

    public void setSlot(Slot slot) {
        this.slot = slot;
    }
}
