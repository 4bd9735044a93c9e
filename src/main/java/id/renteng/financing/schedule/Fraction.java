package id.renteng.financing.schedule;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Exact multiplication and division with one rounding at the end.
final class Fraction {

    private Fraction() {}

    /// `amount * numerator / denominator`, rounded once, halves to even. None may be negative.
    ///
    /// @throws ArithmeticException if the answer does not fit in a `long`
    static long halfEven(long amount, long numerator, long denominator) {
        if (Math.multiplyHigh(amount, numerator) != 0 || amount * numerator < 0) {
            return big(amount, numerator, denominator);
        }
        long product = amount * numerator;
        long quotient = product / denominator;
        long rest = product % denominator;
        boolean up = rest > denominator - rest || (rest == denominator - rest && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    static BigDecimal of(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DECIMAL128);
    }

    /// The equal instalment that repays a principal at a periodic rate above zero, to the rupiah: the first `free`
    /// instalments bear no interest.
    static long annuity(long principal, BigDecimal periodic, int installments, int free) {
        var growth = BigDecimal.ONE.add(periodic).pow(installments - free, DECIMAL128);
        var grown = periodic.multiply(growth, DECIMAL128);
        return BigDecimal.valueOf(principal)
                .multiply(grown)
                .divide(growth.subtract(BigDecimal.ONE).add(grown.multiply(BigDecimal.valueOf(free))), DECIMAL128)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private static long big(long amount, long numerator, long denominator) {
        var product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
