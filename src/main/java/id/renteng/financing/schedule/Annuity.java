package id.renteng.financing.schedule;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.OptionalLong;

/// The equal instalment that repays a principal at a periodic rate above zero, to the rupiah.
///
/// With the rate `r / d` per period, `f` first instalments free of interest and `m` that bear it, it is `P · r / (d ·
/// (1 − v) + f · r)` where `v = (d / (d + r))^m`. In long arithmetic `v` is known within a bound; when both ends of the
/// bound round to the same rupiah, that is the answer; else, and for multiples of more than a rupiah, it is computed in
/// whole
/// numbers of any size. It is rounded once.
final class Annuity {

    /// What `v` may be off by, in units of 2^-63: a square doubles an error and adds two, nine times for 520 rows, and
    /// the product adds all of them up.
    private static final long ERROR = 4_096;

    /// The denominator is kept without its last bits, so that it fits a long.
    private static final int DROPPED = 24;

    private static final int ONE = 63;

    private Annuity() {}

    /// @param rate     of a year, in basis points, above zero
    /// @param carrying the instalments, of which the first `free` bear no interest
    /// @param unit     the instalment is a multiple of so many rupiah
    static long instalment(
            long principal, int rate, int periodsPerYear, int carrying, int free, int unit, RoundingMode rounding) {
        long yearly = 10_000L * periodsPerYear;
        return (unit == 1 ? quick(principal, rate, yearly, carrying, free, rounding) : OptionalLong.empty())
                .orElseGet(() -> exact(principal, rate, yearly, carrying, free, unit, rounding));
    }

    /// Absent if it cannot be told to the rupiah.
    static OptionalLong quick(long principal, long rate, long yearly, int carrying, int free, RoundingMode rounding) {
        long discount = power(reciprocal(yearly, yearly + rate), carrying - free);
        long low = denominator(Math.min(discount + ERROR, Long.MAX_VALUE), rate, yearly, free);
        long high = denominator(Math.max(discount - ERROR, 0), rate, yearly, free) + 1;
        if (low <= 0) return OptionalLong.empty();
        long most = divide(principal * rate, low, rounding);
        long least = divide(principal * rate, high, rounding);
        return most == least ? OptionalLong.of(most) : OptionalLong.empty();
    }

    static long exact(long principal, long rate, long yearly, int carrying, int free, int unit, RoundingMode rounding) {
        var before = BigInteger.valueOf(yearly).pow(carrying - free);
        var grown = BigInteger.valueOf(yearly + rate).pow(carrying - free);
        var interest = grown.multiply(BigInteger.valueOf(rate));
        var denominator = grown.subtract(before)
                .multiply(BigInteger.valueOf(yearly))
                .add(interest.multiply(BigInteger.valueOf(free)));
        var numerator = interest.multiply(BigInteger.valueOf(principal));
        return Fraction.round(numerator, denominator.multiply(BigInteger.valueOf(unit)), rounding) * unit;
    }

    /// `numerator / denominator`, below one, in units of 2^-63. The denominator is below 2^20.
    private static long reciprocal(long numerator, long denominator) {
        long first = (numerator << 40) / denominator;
        long rest = (numerator << 40) % denominator;
        return (first << 23) + (rest << 23) / denominator;
    }

    /// A power of a number below one, both in units of 2^-63, rounded down.
    private static long power(long base, int exponent) {
        long power = Long.MAX_VALUE;
        long square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) power = Math.multiplyHigh(power, square) << 1;
            square = Math.multiplyHigh(square, square) << 1;
        }
        return power;
    }

    /// `(d · (1 − v) + f · r) · 2^63` without its last bits, rounded down.
    private static long denominator(long discount, long rate, long yearly, int free) {
        long left = Long.MAX_VALUE - discount;
        long high = Math.multiplyHigh(yearly, left);
        long low = yearly * left;
        return (high << (Long.SIZE - DROPPED)) + (low >>> DROPPED) + (free * rate << (ONE - DROPPED));
    }

    /// `numerator · 2^63 / denominator` with as many last bits dropped from both, bit by bit, rounded once.
    private static long divide(long numerator, long denominator, RoundingMode rounding) {
        long quotient = numerator / denominator;
        long rest = numerator % denominator;
        for (int bit = 0; bit < ONE - DROPPED; bit++) {
            quotient <<= 1;
            rest <<= 1;
            if (rest >= denominator) {
                rest -= denominator;
                quotient++;
            }
        }
        return Fraction.rounded(quotient, rest, denominator, rounding);
    }
}
