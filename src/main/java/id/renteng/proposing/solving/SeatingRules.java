package id.renteng.proposing.solving;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/// What makes a good seating. Hard is what the rules of composition would refuse, and "not with him"; how well two
/// people go together is for [Affinity] to say.
public final class SeatingRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {size(rules), family(rules), books(rules), impossible(rules), affinity(rules)};
    }

    private static Constraint size(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .groupBy(Seat::getSlot, count())
                .join(Limits.class)
                .filter((_, people, limits) -> people < limits.min() || people > limits.max())
                .penalize(
                        HardSoftScore.ofHard(10),
                        (_, people, limits) -> Math.max(limits.min() - people, people - limits.max()))
                .asConstraint("size");
    }

    private static Constraint family(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .join(Seat.class, equal(Seat::getSlot), filtering(Seat::isKinOf))
                .groupBy((one, _) -> one, countBi())
                .join(Limits.class)
                .filter((_, kin, limits) -> kin >= limits.kinMax())
                .penalize(HardSoftScore.ONE_HARD, (_, kin, limits) -> kin - limits.kinMax() + 1)
                .asConstraint("family");
    }

    private static Constraint books(ConstraintFactory rules) {
        return rules.forEach(Seat.class)
                .groupBy(Seat::getSlot, sum(seat -> seat.getCandidate().keepsBooks() ? 1 : 0))
                .filter((_, able) -> able == 0)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("books");
    }

    private static Constraint impossible(ConstraintFactory rules) {
        return rules.forEachUniquePair(Seat.class, equal(Seat::getSlot))
                .filter(Seat::isImpossibleWith)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("impossible");
    }

    private static Constraint affinity(ConstraintFactory rules) {
        return rules.forEachUniquePair(Seat.class, equal(Seat::getSlot))
                .impact(HardSoftScore.ONE_SOFT, Seat::pointsWith)
                .asConstraint("affinity");
    }
}
