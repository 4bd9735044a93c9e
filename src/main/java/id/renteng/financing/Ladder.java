package id.renteng.financing;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.util.Optional;

/// How the most that a member may have grows from loan to loan: with what she paid on time herself, whatever others
/// did.
///
/// @param first  the most in a first loan; zero if the ceiling of the scheme holds at once
/// @param onTime the part of her instalments that she must have paid herself on time, for a raise
/// @param raise  on what she had last
public record Ladder(Money first, BasisPoints onTime, BasisPoints raise) {

    /// The ceiling of the scheme holds at once.
    public static final Ladder NONE = new Ladder(Money.ZERO, new BasisPoints(10_000), new BasisPoints(0));

    /// @throws IllegalArgumentException if an amount is negative
    public Ladder {
        if (first.isNegative()) throw new IllegalArgumentException("ladderFirst");
    }

    /// Her last loan.
    ///
    /// @param onTime the part of her instalments that she paid herself on time
    public record Past(Money part, BasisPoints onTime) {}

    /// The most she may have now, never above the ceiling.
    public Money most(Optional<Past> past, Money ceiling) {
        if (first.isZero()) return ceiling;
        return past.map(this::next).orElse(first).min(ceiling);
    }

    private Money next(Past past) {
        if (past.onTime().value() < onTime.value()) return past.part();
        return past.part().plus(past.part().at(raise, RoundingMode.DOWN));
    }
}
