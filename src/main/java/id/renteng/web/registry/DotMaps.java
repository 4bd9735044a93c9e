package id.renteng.web.registry;

import id.renteng.kernel.Spot;
import id.renteng.web.registry.BusinessPage.Dot;
import id.renteng.web.registry.BusinessPage.DotMap;
import java.util.List;

/// Draws places as dots, north up, without any map of somebody else.
final class DotMaps {

    private static final int SIDE = 1_000;
    private static final int MARGIN = 60;

    /// Millionths of a degree; about 200 metres in Jambi. Nearer than this is not blown up.
    private static final int SPAN_MIN = 2_000;

    private DotMaps() {}

    static DotMap of(String kelurahan, List<Spot> spots, Spot here) {
        int west = spots.stream().mapToInt(Spot::longitude).reduce(here.longitude(), Math::min);
        int east = spots.stream().mapToInt(Spot::longitude).reduce(here.longitude(), Math::max);
        int south = spots.stream().mapToInt(Spot::latitude).reduce(here.latitude(), Math::min);
        int north = spots.stream().mapToInt(Spot::latitude).reduce(here.latitude(), Math::max);
        int span = Math.max(SPAN_MIN, Math.max(east - west, north - south));
        int left = west - (span - (east - west)) / 2;
        int top = north + (span - (north - south)) / 2;
        var others = spots.stream()
                .filter(spot -> !spot.equals(here))
                .map(spot -> dot(spot, left, top, span))
                .distinct()
                .toList();
        return new DotMap(kelurahan, others, dot(here, left, top, span), here);
    }

    private static Dot dot(Spot spot, int left, int top, int span) {
        return new Dot(place((long) spot.longitude() - left, span), place((long) top - spot.latitude(), span));
    }

    private static int place(long from, int span) {
        return (int) (MARGIN + from * (SIDE - 2 * MARGIN) / span);
    }
}
