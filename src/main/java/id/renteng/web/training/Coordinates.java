package id.renteng.web.training;

import id.renteng.training.matching.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the map as map programs write it, such as `-1.610123, 103.613120`: latitude first, with decimal points.
final class Coordinates {

    private static final Pattern WRITTEN =
            Pattern.compile("([-−]?\\d{1,2}(?:\\.\\d{1,15})?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)");

    private static final int MILLIONTHS = 6;

    private Coordinates() {}

    static Optional<Spot> read(String text) {
        var found = WRITTEN.matcher(text.strip());
        if (!found.matches()) return Optional.empty();
        int latitude = millionths(found.group(1).replace('−', '-'));
        int longitude = millionths(found.group(2));
        boolean there = Math.abs(latitude) <= 90_000_000 && Math.abs(longitude) <= 180_000_000;
        return there ? Optional.of(new Spot(latitude, longitude)) : Optional.empty();
    }

    static String write(Spot spot) {
        return degrees(spot.latitude()) + ", " + degrees(spot.longitude());
    }

    static String degrees(int millionths) {
        return BigDecimal.valueOf(millionths, MILLIONTHS).toPlainString();
    }

    private static int millionths(String degrees) {
        return new BigDecimal(degrees)
                .movePointRight(MILLIONTHS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
