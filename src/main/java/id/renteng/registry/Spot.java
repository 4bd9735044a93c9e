package id.renteng.registry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the earth, WGS 84.
///
/// @param latitude  in millionths of a degree, south is negative
/// @param longitude in millionths of a degree, west is negative
public record Spot(int latitude, int longitude) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern PAIR =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)\\s*[,; ]\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)");

    public Spot {
        if (Math.abs(latitude) > 90_000_000 || Math.abs(longitude) > 180_000_000)
            throw new IllegalArgumentException("not on the earth");
    }

    /// As telephones and maps give it: `-1.610123, 103.612345`.
    public static Optional<Spot> read(String written) {
        var pair = PAIR.matcher(written.strip());
        if (!pair.matches()) return Optional.empty();
        int latitude = millionths(pair.group(1));
        int longitude = millionths(pair.group(2));
        if (Math.abs(latitude) > 90_000_000 || Math.abs(longitude) > 180_000_000) return Optional.empty();
        return Optional.of(new Spot(latitude, longitude));
    }

    /// As it is read: `-1.610123, 103.612345`.
    public String written() {
        return degrees(latitude) + ", " + degrees(longitude);
    }

    /// An address that telephones open in their map: `geo:-1.610123,103.612345` (RFC 5870).
    public String geo() {
        return "geo:" + degrees(latitude) + "," + degrees(longitude);
    }

    /// Millionths of a degree as a number with six decimals.
    public static String degrees(int millionths) {
        return BigDecimal.valueOf(millionths, 6).toPlainString();
    }

    private static int millionths(String degrees) {
        return new BigDecimal(degrees).multiply(MILLION).intValue();
    }
}
