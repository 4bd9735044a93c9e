package id.renteng.growth;

import id.renteng.kernel.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was asked and seen at one assessment: the raw answers, from which every score is computed again.
///
/// @param levels  the level 0 to 4 of each dimension that is chosen, not computed; a dimension without an answer is not
/// in it
/// @param proofs  what stands behind each answered dimension
/// @param figures the numbers behind the computed dimensions
/// @param gates   facts that stand before a class whatever the score
public record Answers(Map<Dimension, Integer> levels, Map<Dimension, Proof> proofs, Figures figures, GateFacts gates) {

    public static final int HIGHEST_LEVEL = 4;

    /// @throws IllegalArgumentException if a level is not 0 to 4, or is given for a computed dimension
    public Answers {
        levels.forEach((dimension, level) -> {
            if (dimension.isComputed()) throw new IllegalArgumentException("computed: " + dimension);
            if (level < 0 || level > HIGHEST_LEVEL) throw new IllegalArgumentException(dimension + " level " + level);
        });
        levels = ordered(levels);
        proofs = ordered(proofs);
    }

    /// @param turnover       a month, on average over the last year; null if nobody knows
    /// @param turnoverBefore a month, on average over the year before; null if nobody knows
    /// @param paidWorkers    people paid a wage, without the owner and unpaid family; null if nobody knows
    /// @param ownerFullTime  whether the owner lives by this work
    public record Figures(
            @Nullable Money turnover,
            @Nullable Money turnoverBefore,
            @Nullable Integer paidWorkers,
            boolean ownerFullTime) {

        /// @throws IllegalArgumentException if a figure is below zero
        public Figures {
            if (turnover != null && turnover.isNegative()) throw new IllegalArgumentException("" + turnover);
            if (turnoverBefore != null && turnoverBefore.isNegative()) {
                throw new IllegalArgumentException("" + turnoverBefore);
            }
            if (paidWorkers != null && paidWorkers < 0) throw new IllegalArgumentException("workers " + paidWorkers);
        }
    }

    /// @param food         the business makes food or drink, so a halal certificate is due
    /// @param arrears      an own instalment is more than 30 days late
    /// @param needsNoLoan  the business grows without a loan and wants none
    public record GateFacts(boolean food, boolean arrears, boolean needsNoLoan) {}

    /// The level chosen for a dimension, if it was answered.
    public Optional<Integer> level(Dimension dimension) {
        return Optional.ofNullable(levels.get(dimension));
    }

    /// The dimensions of which something is known.
    public Set<Dimension> answered() {
        var answered = EnumSet.noneOf(Dimension.class);
        answered.addAll(levels.keySet());
        if (figures.turnover() != null) answered.add(Dimension.TURNOVER);
        if (figures.turnover() != null && figures.turnoverBefore() != null) answered.add(Dimension.TURNOVER_GROWTH);
        if (figures.paidWorkers() != null) answered.add(Dimension.WORKERS);
        return answered;
    }

    /// Answered dimensions of which nobody said what stands behind the answer.
    public Set<Dimension> withoutProof() {
        var missing = EnumSet.copyOf(answered().isEmpty() ? EnumSet.noneOf(Dimension.class) : answered());
        missing.removeAll(proofs.keySet());
        return missing;
    }

    private static <V> Map<Dimension, V> ordered(Map<Dimension, V> values) {
        var copy = new EnumMap<Dimension, V>(Dimension.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
