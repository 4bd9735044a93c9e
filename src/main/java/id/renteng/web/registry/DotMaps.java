package id.renteng.web.registry;

import id.renteng.kernel.Spot;
import id.renteng.web.registry.BusinessPage.Dot;
import id.renteng.web.registry.BusinessPage.DotMap;
import id.renteng.web.registry.Drawing.Place;
import java.util.List;
import java.util.stream.Stream;

/// Draws places as dots, north up, without any map of somebody else.
final class DotMaps {

    /// Millionths of a degree; about 200 metres in Jambi. Nearer than this is not blown up.
    static final int SPAN_MIN = 2_000;

    private DotMaps() {}

    static DotMap of(String kelurahan, List<Spot> spots, Spot here) {
        var drawing = Drawing.around(
                Stream.concat(spots.stream(), Stream.of(here))
                        .map(DotMaps::place)
                        .toList(),
                SPAN_MIN);
        var others = spots.stream()
                .filter(spot -> !spot.equals(here))
                .map(spot -> dot(spot, drawing))
                .distinct()
                .toList();
        return new DotMap(kelurahan, others, dot(here, drawing), here);
    }

    static Place place(Spot spot) {
        return new Place(spot.longitude(), spot.latitude());
    }

    private static Dot dot(Spot spot, Drawing drawing) {
        return new Dot(drawing.x(place(spot)), drawing.y(place(spot)));
    }
}
