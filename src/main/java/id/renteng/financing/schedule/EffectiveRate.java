package id.renteng.financing.schedule;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;

/// The rate that a schedule really costs, found by halving an interval of whole half basis points: no floating point,
/// the same answer on every machine.
final class EffectiveRate {

    /// Half basis points. Where it looks first, which no honest loan costs; it looks further if it must.
    private static final int USUAL = 200_000;

    /// A rate above 10,000,000 % a year is shown as that.
    private static final int HIGHEST = 2_000_000_000;

    private EffectiveRate() {}

    static int of(Schedule schedule) {
        var payments = schedule.rows().stream()
                .map(row -> BigDecimal.valueOf(row.total().rupiah()))
                .toList();
        var terms = schedule.terms();
        var paidOut = BigDecimal.valueOf(
                terms.principal().minus(terms.options().fee()).rupiah());
        int periods = schedule.terms().frequency().periodsPerYear();
        int below = 0;
        int above = USUAL;
        while (above < HIGHEST && worth(payments, above, periods).compareTo(paidOut) >= 0) above *= 100;
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (worth(payments, middle, periods).compareTo(paidOut) >= 0) below = middle;
            else above = middle;
        }
        return (below + 1) / 2;
    }

    /// What the payments are worth on the day of the pay-out, by Horner's rule from the last to the first.
    private static BigDecimal worth(List<BigDecimal> payments, int halfBp, int periods) {
        var discount = BigDecimal.ONE.divide(BigDecimal.ONE.add(Fraction.of(halfBp, 20_000L * periods)), DECIMAL128);
        var worth = BigDecimal.ZERO;
        for (var payment : payments.reversed()) worth = worth.add(payment).multiply(discount, DECIMAL128);
        return worth;
    }
}
