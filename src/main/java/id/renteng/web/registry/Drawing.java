package id.renteng.web.registry;

import java.util.Collection;

/// Puts places on a square of a thousand, north up, as large as they fit.
///
/// @param left in the unit of the places, of the west edge
/// @param top  of the north edge
/// @param span of both sides; at least 1
record Drawing(int left, int top, int span) {

    private static final int SIDE = 1_000;

    /// Room for what is drawn around a place on the edge.
    private static final int MARGIN = 90;

    record Place(int east, int north) {}

    /// @param least the smallest span, so that a single place is not blown up
    static Drawing around(Collection<Place> places, int least) {
        int west = places.stream().mapToInt(Place::east).min().orElse(0);
        int east = places.stream().mapToInt(Place::east).max().orElse(0);
        int south = places.stream().mapToInt(Place::north).min().orElse(0);
        int north = places.stream().mapToInt(Place::north).max().orElse(0);
        int span = Math.max(least, Math.max(east - west, north - south));
        return new Drawing(west - (span - (east - west)) / 2, north + (span - (north - south)) / 2, span);
    }

    int x(Place place) {
        return scaled((long) place.east() - left);
    }

    int y(Place place) {
        return scaled((long) top - place.north());
    }

    private int scaled(long from) {
        return (int) (MARGIN + from * (SIDE - 2 * MARGIN) / span);
    }
}
