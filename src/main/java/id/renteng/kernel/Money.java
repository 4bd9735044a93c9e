package id.renteng.kernel;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// An amount of money, in whole rupiah.
///
/// Nobody pays in sen, so the amount is a plain `long`: no scale, no hidden rounding. Whoever divides says where the
/// remainder goes ([#split(int)], [#timesRatio(long, long, RoundingMode)]). An amount can be negative, because a
/// balance can be.
///
/// @param rupiah the amount in whole rupiah
public record Money(long rupiah) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money rupiah(long rupiah) {
        return new Money(rupiah);
    }

    /// @throws ArithmeticException if the sum does not fit in a `long`
    public static Money sum(Collection<Money> amounts) {
        return sum(amounts, amount -> amount);
    }

    /// What things come to together. A plain loop: it is asked for each instalment of each member at every posting.
    ///
    /// @throws ArithmeticException if the sum does not fit in a `long`
    public static <T> Money sum(Collection<T> things, Function<? super T, Money> amount) {
        long sum = 0;
        for (var thing : things) sum = Math.addExact(sum, amount.apply(thing).rupiah);
        return new Money(sum);
    }

    /// @throws ArithmeticException if the sum does not fit in a `long`
    public Money plus(Money other) {
        return new Money(Math.addExact(rupiah, other.rupiah));
    }

    /// Takes an amount away; the answer may be negative.
    ///
    /// @throws ArithmeticException if the difference does not fit in a `long`
    public Money minus(Money other) {
        return new Money(Math.subtractExact(rupiah, other.rupiah));
    }

    /// @throws ArithmeticException if the product does not fit in a `long`
    public Money times(int count) {
        return new Money(Math.multiplyExact(rupiah, count));
    }

    public Money negated() {
        return new Money(Math.negateExact(rupiah));
    }

    /// This amount times `numerator / denominator`, rounded once, in the direction the caller names. The product in
    /// between may exceed a `long`; the answer may not.
    ///
    /// @throws ArithmeticException if `denominator` is zero or the answer does not fit in a `long`
    public Money timesRatio(long numerator, long denominator, RoundingMode rounding) {
        var product = BigInteger.valueOf(rupiah).multiply(BigInteger.valueOf(numerator));
        var exact = new java.math.BigDecimal(product)
                .divide(new java.math.BigDecimal(BigInteger.valueOf(denominator)), 0, rounding);
        return new Money(exact.longValueExact());
    }

    /// This amount at a rate, rounded to the rupiah in the direction the caller names.
    public Money at(BasisPoints rate, RoundingMode rounding) {
        return timesRatio(rate.value(), 10_000, rounding);
    }

    /// Shares this amount out into equal parts, to the rupiah. The first parts carry the remainder, one rupiah each, so
    /// the parts always add up to this amount.
    ///
    /// @throws IllegalArgumentException if `parts` is below one or this amount is negative
    public List<Money> split(int parts) {
        if (parts < 1) throw new IllegalArgumentException("parts must be at least 1: " + parts);
        if (rupiah < 0) throw new IllegalArgumentException("cannot split a negative amount: " + this);
        long share = rupiah / parts;
        long remainder = rupiah % parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> new Money(part < remainder ? share + 1 : share))
                .toList();
    }

    public boolean isZero() {
        return rupiah == 0;
    }

    public boolean isPositive() {
        return rupiah > 0;
    }

    public boolean isNegative() {
        return rupiah < 0;
    }

    public boolean isLessThan(Money other) {
        return rupiah < other.rupiah;
    }

    public boolean isMoreThan(Money other) {
        return rupiah > other.rupiah;
    }

    public Money min(Money other) {
        return isLessThan(other) ? this : other;
    }

    public Money max(Money other) {
        return isLessThan(other) ? other : this;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(rupiah, other.rupiah);
    }

    @Override
    public String toString() {
        return "IDR " + rupiah;
    }
}
