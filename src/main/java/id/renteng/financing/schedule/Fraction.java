package id.renteng.financing.schedule;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Exact multiplication and division with one rounding at the end.
final class Fraction {

    private Fraction() {}

    /// `amount * numerator / denominator`, rounded once. None may be negative.
    ///
    /// @throws ArithmeticException if the answer does not fit in a `long`
    static long round(long amount, long numerator, long denominator, RoundingMode rounding) {
        if (Math.multiplyHigh(amount, numerator) != 0 || amount * numerator < 0) {
            return round(
                    BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)),
                    BigInteger.valueOf(denominator),
                    rounding);
        }
        long product = amount * numerator;
        return rounded(product / denominator, product % denominator, denominator, rounding);
    }

    /// A quotient with its rest, rounded.
    static long rounded(long quotient, long rest, long denominator, RoundingMode rounding) {
        return rest != 0 && up(quotient, rest, denominator, rounding) ? quotient + 1 : quotient;
    }

    private static boolean up(long quotient, long rest, long denominator, RoundingMode rounding) {
        int half = Long.compare(rest, denominator - rest);
        return switch (rounding) {
            case UP, CEILING -> true;
            case DOWN, FLOOR -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && (quotient & 1) == 1;
            case UNNECESSARY -> throw new ArithmeticException("rounding necessary");
        };
    }

    static BigDecimal of(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DECIMAL128);
    }

    /// A quotient of whole numbers of any size, rounded once.
    ///
    /// @throws ArithmeticException if the answer does not fit in a `long`
    static long round(BigInteger numerator, BigInteger denominator, RoundingMode rounding) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, rounding)
                .longValueExact();
    }
}
