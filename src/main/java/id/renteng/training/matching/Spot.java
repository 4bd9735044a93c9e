package id.renteng.training.matching;

/// A place on the map, in millionths of a degree.
public record Spot(int latitude, int longitude) {

    /// One degree of the meridian, in metres.
    private static final long DEGREE_METRES = 111_195;

    private static final int MILLION = 1_000_000;

    public Spot {
        if (Math.abs(latitude) > 90 * MILLION) throw new IllegalArgumentException("latitude " + latitude);
        if (Math.abs(longitude) > 180 * MILLION) throw new IllegalArgumentException("longitude " + longitude);
    }

    /// A place by its metres east and north of a point that all places of a problem share.
    public static Spot ofMetres(int east, int north) {
        return new Spot((int) ((long) north * MILLION / DEGREE_METRES), (int) ((long) east * MILLION / DEGREE_METRES));
    }

    /// Metres as the crow flies, on a flat map around the middle of the two: exact enough within a city.
    public int metresTo(Spot other) {
        var middle = StrictMath.toRadians(((long) latitude + other.latitude) / 2) / MILLION;
        var north = ((long) latitude - other.latitude) * DEGREE_METRES / MILLION;
        var east = (long) (((long) longitude - other.longitude) * StrictMath.cos(middle)) * DEGREE_METRES / MILLION;
        return (int) StrictMath.min(Integer.MAX_VALUE, StrictMath.round(StrictMath.hypot(north, east)));
    }
}
