package id.renteng.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the earth, WGS 84.
///
/// @param latitude  in millionths of a degree (about 11 cm), south is negative
/// @param longitude in millionths of a degree, west is negative
public record Spot(int latitude, int longitude) {

    private static final int MILLION = 1_000_000;
    private static final int DECIMALS = 6;

    /// One degree of the meridian, in metres.
    private static final long DEGREE_METRES = 111_195;

    private static final Pattern WRITTEN =
            Pattern.compile("([-−]?[0-9]{1,3}(?:\\.[0-9]{1,15})?)\\s*[,;\\s]\\s*([-−]?[0-9]{1,3}(?:\\.[0-9]{1,15})?)");

    /// @throws IllegalArgumentException if it is beyond a pole or the 180th meridian
    public Spot {
        if (!isOnEarth(latitude, longitude)) {
            throw new IllegalArgumentException("no place on earth: %d, %d".formatted(latitude, longitude));
        }
    }

    /// A place by its metres east and north of a point that all places of a problem share.
    public static Spot ofMetres(int east, int north) {
        return new Spot((int) ((long) north * MILLION / DEGREE_METRES), (int) ((long) east * MILLION / DEGREE_METRES));
    }

    /// As telephones and maps give it, latitude first and with decimal points: `-1.610123, 103.612345`. Digits beyond
    /// the sixth are cut off; nothing where it is no place.
    public static Optional<Spot> read(String written) {
        var pair = WRITTEN.matcher(written.strip());
        if (!pair.matches()) return Optional.empty();
        int latitude = millionths(pair.group(1));
        int longitude = millionths(pair.group(2));
        return isOnEarth(latitude, longitude) ? Optional.of(new Spot(latitude, longitude)) : Optional.empty();
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
        return BigDecimal.valueOf(millionths, DECIMALS).toPlainString();
    }

    /// Metres as the crow flies, on a flat map around the middle of the two: exact enough within a city.
    public int metresTo(Spot other) {
        var middle = StrictMath.toRadians(((long) latitude + other.latitude) / 2) / MILLION;
        var north = ((long) latitude - other.latitude) * DEGREE_METRES / MILLION;
        var east = (long) (((long) longitude - other.longitude) * StrictMath.cos(middle)) * DEGREE_METRES / MILLION;
        return (int) StrictMath.min(Integer.MAX_VALUE, StrictMath.round(StrictMath.hypot(north, east)));
    }

    private static boolean isOnEarth(int latitude, int longitude) {
        return Math.abs(latitude) <= 90 * MILLION && Math.abs(longitude) <= 180 * MILLION;
    }

    private static int millionths(String degrees) {
        return new BigDecimal(degrees.replace('−', '-'))
                .movePointRight(DECIMALS)
                .intValue();
    }
}
