package id.renteng.web.training;

import id.renteng.kernel.Spot;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.Regions;
import id.renteng.training.Centre;
import id.renteng.training.CentreFacts;
import id.renteng.training.Entry;
import id.renteng.training.Room;
import id.renteng.training.Theme;
import id.renteng.training.ThemeFacts;
import id.renteng.training.Unit;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the page of the catalogue shows.
///
/// @param prerequisites codes of themes to be passed before, by theme
/// @param units         units of competence, by theme
/// @param apart         codes of the themes that somebody else than the trainer assesses
/// @param mayChange     whether the reader keeps it up to date
public record CataloguePage(
        List<Theme> themes,
        Map<String, Set<String>> prerequisites,
        Map<String, List<Unit>> units,
        Set<String> apart,
        List<Centre> centres,
        List<Room> rooms,
        List<Entry<CentreFacts>> retiredCentres,
        List<Entry<ThemeFacts>> retiredThemes,
        Regions regions,
        boolean mayChange,
        Errors errors) {

    /// One degree of the meridian, in metres.
    private static final long DEGREE_METRES = 111_195;

    private static final int MILLION = 1_000_000;

    /// Metres per unit of the drawing.
    private static final int SCALE = 40;

    /// A dot of the map, in units of the drawing from its upper left corner.
    public record Dot(int x, int y, String name) {}

    public boolean isAssessedApart(Theme theme) {
        return apart.contains(theme.code());
    }

    public List<Unit> unitsOf(Theme theme) {
        return units.getOrDefault(theme.code(), List.of());
    }

    public List<String> prerequisites(Theme theme, String language) {
        var codes = prerequisites.getOrDefault(theme.code(), Set.of());
        return themes.stream()
                .filter(one -> codes.contains(one.code()))
                .map(one -> one.nameIn(language))
                .toList();
    }

    public List<Choice> themeChoices(String language) {
        return themes.stream()
                .map(theme -> new Choice(theme.code(), theme.nameIn(language)))
                .toList();
    }

    public List<Room> roomsOf(Centre centre) {
        return rooms.stream()
                .filter(room -> room.centre().equals(centre.code()))
                .toList();
    }

    public String where(Centre centre) {
        var spot = centre.spot();
        return spot == null ? "" : spot.written();
    }

    /// Its place in a map of the world, to open beside; empty where nobody has said it.
    public Optional<String> map(Centre centre) {
        return Optional.ofNullable(centre.spot())
                .map(spot -> "https://www.openstreetmap.org/?mlat=%s&mlon=%s"
                        .formatted(Spot.degrees(spot.latitude()), Spot.degrees(spot.longitude())));
    }

    /// The middles of all kelurahan, as a ground to see the centres on.
    public List<Dot> ground() {
        return regions.kelurahan().stream()
                .map(Kelurahan::code)
                .map(regions::middleOf)
                .flatMap(Optional::stream)
                .map(middle -> dot(middle.east(), middle.north(), ""))
                .toList();
    }

    /// The centres that have a place: their own, or the middle of their kelurahan.
    public List<Dot> places() {
        return centres.stream().map(this::dot).flatMap(Optional::stream).toList();
    }

    private Optional<Dot> dot(Centre centre) {
        var spot = centre.spot();
        if (spot == null) {
            return regions.middleOf(centre.kelurahan())
                    .map(middle -> dot(middle.east(), middle.north(), centre.name()));
        }
        long east = ((long) spot.longitude() - Regions.ORIGIN_LONGITUDE) * DEGREE_METRES / MILLION;
        long north = ((long) spot.latitude() - Regions.ORIGIN_LATITUDE) * DEGREE_METRES / MILLION;
        return Optional.of(dot((int) east, (int) north, centre.name()));
    }

    /// The drawing is 460 by 360 units; the point that kelurahan are counted from is at 180, 160.
    private static Dot dot(int east, int north, String name) {
        return new Dot(180 + east / SCALE, 160 - north / SCALE, name);
    }
}
