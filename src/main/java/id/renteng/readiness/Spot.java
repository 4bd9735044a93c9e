package id.renteng.readiness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the map, in millionths of a degree (about 11 cm).
public record Spot(int latitude, int longitude) {

    private static final int MILLION = 1_000_000;
    private static final Pattern TYPED = Pattern.compile(
            "\\s*(-?[0-9]{1,2}(?:\\.[0-9]{1,10})?)\\s*[,;\\s]\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,10})?)\\s*");

    public Spot {
        if (Math.abs(latitude) > 90 * MILLION || Math.abs(longitude) > 180 * MILLION) {
            throw new IllegalArgumentException("no place on earth: %d, %d".formatted(latitude, longitude));
        }
    }

    /// As a map on a phone shows it: `-1.610123, 103.613100`. Further digits are cut off.
    public static Optional<Spot> read(String typed) {
        var match = TYPED.matcher(typed);
        if (!match.matches()) return Optional.empty();
        int latitude = millionths(match.group(1));
        int longitude = millionths(match.group(2));
        return Math.abs(latitude) <= 90 * MILLION && Math.abs(longitude) <= 180 * MILLION
                ? Optional.of(new Spot(latitude, longitude))
                : Optional.empty();
    }

    private static int millionths(String degrees) {
        return new BigDecimal(degrees).movePointRight(6).intValue();
    }
}
