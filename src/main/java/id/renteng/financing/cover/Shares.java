package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares an amount out by weights, to the rupiah, by largest remainder: everybody gets her quota rounded down, and the
/// rupiah still missing go one by one to the largest fractions; among equal fractions to the larger weight, then to who
/// stands first.
///
/// The shares add up exactly and each is less than one rupiah from its quota. Do not expect a larger amount to give
/// everybody at least as much: that no method of this kind can promise (the Alabama paradox).
public final class Shares {

    private Shares() {}

    /// @param weights none negative; above zero in sum unless the amount is zero
    /// @throws IllegalArgumentException if the amount or a weight is negative, or nobody has a weight
    public static List<Money> split(Money amount, List<Money> weights) {
        if (amount.isNegative()) throw new IllegalArgumentException("cannot share a negative amount: " + amount);
        if (weights.stream().anyMatch(Money::isNegative)) throw new IllegalArgumentException("negative weight");
        if (amount.isZero()) return weights.stream().map(_ -> Money.ZERO).toList();
        var whole = BigInteger.valueOf(Money.sum(weights).rupiah());
        if (whole.signum() == 0) throw new IllegalArgumentException("nobody to share " + amount + " among");
        var quotas = weights.stream().map(w -> quota(amount, w, whole)).toList();
        return withRemainder(amount, weights, quotas);
    }

    /// The same, but nobody gets more than her limit; what that leaves over is shared among the others.
    ///
    /// @param limits none negative; at least the amount in sum
    public static List<Money> within(Money amount, List<Money> weights, List<Money> limits) {
        var shares = new ArrayList<>(split(amount, weights));
        var over = cut(shares, limits);
        while (over.isPositive()) {
            var open = new ArrayList<Money>();
            for (int i = 0; i < limits.size(); i++) {
                open.add(shares.get(i).isLessThan(limits.get(i)) ? weights.get(i) : Money.ZERO);
            }
            var more = split(over, open);
            for (int i = 0; i < limits.size(); i++) shares.set(i, shares.get(i).plus(more.get(i)));
            over = cut(shares, limits);
        }
        return List.copyOf(shares);
    }

    /// Cuts every share to its limit and says how much was cut off.
    private static Money cut(List<Money> shares, List<Money> limits) {
        var over = Money.ZERO;
        for (int i = 0; i < limits.size(); i++) {
            var kept = shares.get(i).min(limits.get(i));
            over = over.plus(shares.get(i).minus(kept));
            shares.set(i, kept);
        }
        return over;
    }

    /// Shares out more of something, so that all that everybody had of it, now and before, is in proportion to her
    /// weight: in many small amounts it comes to the same as in one.
    ///
    /// @param had what each got before; who got more than her share by now gets nothing more
    /// @return what each gets of `more`
    public static List<Money> further(Money more, List<Money> weights, List<Money> had) {
        var takes = new ArrayList<>(weights);
        var shares = split(Money.sum(had).plus(more), weights);
        while (true) {
            var gets = new ArrayList<Money>();
            for (int i = 0; i < had.size(); i++) {
                if (shares.get(i).isLessThan(had.get(i))) takes.set(i, Money.ZERO);
                gets.add(shares.get(i).minus(had.get(i)).max(Money.ZERO));
            }
            if (Money.sum(gets).equals(more)) return List.copyOf(gets);
            shares = split(more.plus(hadByTakers(takes, had)), takes);
        }
    }

    private static Money hadByTakers(List<Money> takes, List<Money> had) {
        var sum = Money.ZERO;
        for (int i = 0; i < had.size(); i++) {
            if (takes.get(i).isPositive()) sum = sum.plus(had.get(i));
        }
        return sum;
    }

    private record Quota(long floor, BigInteger fraction) {}

    private static Quota quota(Money amount, Money weight, BigInteger whole) {
        var parts = BigInteger.valueOf(amount.rupiah())
                .multiply(BigInteger.valueOf(weight.rupiah()))
                .divideAndRemainder(whole);
        return new Quota(parts[0].longValueExact(), parts[1]);
    }

    private static List<Money> withRemainder(Money amount, List<Money> weights, List<Quota> quotas) {
        long missing = amount.rupiah() - quotas.stream().mapToLong(Quota::floor).sum();
        var shares = new ArrayList<Money>();
        for (var quota : quotas) shares.add(new Money(quota.floor()));
        IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas.get(i).fraction())
                        .thenComparing(weights::get)
                        .reversed())
                .limit(missing)
                .forEach(i -> shares.set(i, shares.get(i).plus(new Money(1))));
        return List.copyOf(shares);
    }
}
