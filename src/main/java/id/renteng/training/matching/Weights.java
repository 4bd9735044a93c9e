package id.renteng.training.matching;

import java.util.List;
import java.util.stream.Stream;

/// What a seat is worth, in points; published with every run.
///
/// @param legalGap     if the topic closes a gap that the law does not allow
/// @param weakest      for every level that the weakest dimension which the topic raises for her trade is below the
/// best
/// @param interest     if the topic is her first, second, third interest
/// @param trade        if the topic is meant for her trade
/// @param near         at her door; falls evenly to nothing at `nearMetres`
/// @param nearMetres   above zero
/// @param neverTrained if she has never had a training
/// @param group        for every further member of a loan group in the same class: added where the topic wants groups
///                     together, taken off where it wants them spread
public record Weights(
        int legalGap,
        int weakest,
        List<Integer> interest,
        int trade,
        int near,
        int nearMetres,
        int neverTrained,
        int group) {

    /// The most points one part may give.
    public static final int POINTS_MAX = 10_000;

    /// In the order of the programme's rule: the law, then the weakest dimension, then interest, then whose turn it
    /// is.
    public static final Weights USUAL = new Weights(400, 40, List.of(120, 80, 40), 30, 40, 10_000, 100, 20);

    public Weights {
        interest = List.copyOf(interest);
        if (interest.size() != Learner.INTERESTS_MAX) throw new IllegalArgumentException("three weights of interest");
        if (nearMetres < 1) throw new IllegalArgumentException("nearMetres " + nearMetres);
        Stream.concat(Stream.of(legalGap, weakest, trade, near, neverTrained, group), interest.stream())
                .forEach(Weights::check);
    }

    private static void check(int points) {
        if (points < 0 || points > POINTS_MAX) {
            throw new IllegalArgumentException("a weight is between 0 and %d, not %d".formatted(POINTS_MAX, points));
        }
    }
}
