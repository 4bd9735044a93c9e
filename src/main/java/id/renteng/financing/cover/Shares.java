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
