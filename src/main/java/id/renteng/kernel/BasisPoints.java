package id.renteng.kernel;

/// A rate in hundredths of a percent: 300 is 3 %.
///
/// @param value the rate, from 0 to 10 000 (100 %)
public record BasisPoints(int value) {

    public BasisPoints {
        if (value < 0 || value > 10_000) {
            throw new IllegalArgumentException("basis points must be 0 to 10000: " + value);
        }
    }
}
