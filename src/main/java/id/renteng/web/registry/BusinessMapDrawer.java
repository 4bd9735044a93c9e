package id.renteng.web.registry;

import id.renteng.kernel.Area;
import id.renteng.registry.BusinessMap;
import id.renteng.registry.BusinessMap.Count;
import id.renteng.registry.BusinessMap.Placed;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.Regions;
import id.renteng.registry.Regions.Kecamatan;
import id.renteng.web.registry.BusinessMapPage.Bubble;
import id.renteng.web.registry.BusinessMapPage.Dot;
import id.renteng.web.registry.BusinessMapPage.Part;
import id.renteng.web.registry.Drawing.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Draws the map of the businesses at its three levels. A part of the city is a bubble at its middle, whose area is the
/// number of its businesses.
@Component
class BusinessMapDrawer {

    private static final int DOTS_MAX = 1_000;
    private static final int RADIUS_MIN = 34;
    private static final int RADIUS_MAX = 80;

    /// Metres: nearer than this is not blown up.
    private static final int SPAN_MIN = 1_500;

    private static final Count NONE = new Count(0, 0);

    private final BusinessMap map;
    private final Regions regions;

    BusinessMapDrawer(BusinessMap map, Regions regions) {
        this.map = map;
        this.regions = regions;
    }

    /// A part of what is drawn, before it has its number.
    ///
    /// @param at metres; null where the program does not know its middle
    private record Piece(
            String code, String name, Count count, @Nullable Place at) {}

    BusinessMapPage draw(String place, String trade, Area area, Map<String, Count> counts) {
        var wards = regions.kelurahan().stream()
                .filter(ward -> area.covers(ward.code()))
                .toList();
        if (place.isEmpty()) return bubbles("", "", "", trade, kecamatan(wards, counts));
        var district = regions.kecamatan(place);
        if (district.isPresent()) return district(district.get(), trade, wards, counts);
        return wards.stream()
                .filter(ward -> ward.code().equals(place))
                .findFirst()
                .map(ward -> dots(ward, trade, counts.getOrDefault(ward.code(), NONE)))
                .orElseThrow();
    }

    /// @throws NoSuchElementException if none of these wards lies in it
    private BusinessMapPage district(
            Kecamatan district, String trade, List<Kelurahan> wards, Map<String, Count> counts) {
        var pieces = wards.stream()
                .filter(ward -> ward.kecamatan().equals(district.code()))
                .map(ward -> new Piece(
                        ward.code(), ward.name(), counts.getOrDefault(ward.code(), NONE), middle(ward.code())))
                .toList();
        if (pieces.isEmpty()) throw new NoSuchElementException();
        return bubbles(district.name(), district.code(), href("", trade), trade, pieces);
    }

    private List<Piece> kecamatan(List<Kelurahan> wards, Map<String, Count> counts) {
        var pieces = new ArrayList<Piece>();
        for (var district : regions.kecamatan()) {
            var within = wards.stream()
                    .filter(ward -> ward.kecamatan().equals(district.code()))
                    .map(Kelurahan::code)
                    .toList();
            if (within.isEmpty()) continue;
            var all =
                    within.stream().map(code -> counts.getOrDefault(code, NONE)).toList();
            var count = new Count(
                    all.stream().mapToInt(Count::businesses).sum(),
                    all.stream().mapToInt(Count::placed).sum());
            pieces.add(new Piece(district.code(), district.name(), count, middle(within)));
        }
        return pieces;
    }

    private BusinessMapPage bubbles(String name, String code, String back, String trade, List<Piece> pieces) {
        var drawing = Drawing.around(
                pieces.stream()
                        .flatMap(piece -> Optional.ofNullable(piece.at()).stream())
                        .toList(),
                SPAN_MIN);
        int most = Math.max(
                1,
                pieces.stream()
                        .mapToInt(piece -> piece.count().businesses())
                        .max()
                        .orElse(1));
        var bubbles = new ArrayList<Bubble>();
        var parts = new ArrayList<Part>();
        for (var piece : pieces) {
            int number = parts.size() + 1;
            var href = href(piece.code(), trade);
            var count = piece.count();
            parts.add(new Part(number, piece.name(), href, count.businesses(), count.placed()));
            var at = piece.at();
            if (at == null) continue;
            bubbles.add(new Bubble(
                    number,
                    piece.name(),
                    href,
                    count.businesses(),
                    drawing.x(at),
                    drawing.y(at),
                    radius(count.businesses(), most)));
        }
        bubbles.sort(Comparator.comparingInt(Bubble::radius).reversed());
        int businesses = parts.stream().mapToInt(Part::businesses).sum();
        int placed = parts.stream().mapToInt(Part::placed).sum();
        return new BusinessMapPage(name, code, back, trade, bubbles, parts, List.of(), "", businesses, placed);
    }

    private BusinessMapPage dots(Kelurahan ward, String trade, Count count) {
        var placed = map.placed(ward.code(), trade, DOTS_MAX);
        var drawing = Drawing.around(
                placed.stream().map(Placed::spot).map(DotMaps::place).toList(), DotMaps.SPAN_MIN);
        var dots = placed.stream().map(one -> dot(one, drawing)).toList();
        var list = UriComponentsBuilder.fromPath("/people")
                .queryParam("kelurahan", ward.code())
                .queryParam("trade", trade)
                .encode()
                .toUriString();
        var back = href(ward.kecamatan(), trade);
        return new BusinessMapPage(
                ward.name(),
                ward.code(),
                back,
                trade,
                List.of(),
                List.of(),
                dots,
                list,
                count.businesses(),
                count.placed());
    }

    private static Dot dot(Placed one, Drawing drawing) {
        var at = DotMaps.place(one.spot());
        var href = "/people/" + one.owner().value();
        return new Dot(one.name(), one.trade(), href, drawing.x(at), drawing.y(at));
    }

    private @Nullable Place middle(String kelurahan) {
        return regions.middleOf(kelurahan)
                .map(middle -> new Place(middle.east(), middle.north()))
                .orElse(null);
    }

    /// The middle of the middles of these wards.
    private @Nullable Place middle(List<String> wards) {
        var middles = wards.stream()
                .flatMap(ward -> Optional.ofNullable(middle(ward)).stream())
                .toList();
        if (middles.isEmpty()) return null;
        int east = middles.stream().mapToInt(Place::east).sum() / middles.size();
        int north = middles.stream().mapToInt(Place::north).sum() / middles.size();
        return new Place(east, north);
    }

    private static int radius(int businesses, int most) {
        return (int) Math.max(RADIUS_MIN, Math.round(RADIUS_MAX * Math.sqrt((double) businesses / most)));
    }

    private static String href(String place, String trade) {
        return UriComponentsBuilder.fromPath("/business-map")
                .queryParamIfPresent("place", Optional.of(place).filter(code -> !code.isEmpty()))
                .queryParamIfPresent("trade", Optional.of(trade).filter(code -> !code.isEmpty()))
                .encode()
                .toUriString();
    }
}
