package id.renteng.registry;

import id.renteng.kernel.Area;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The city's kecamatan and kelurahan, by the ministry's codes. Reference data that comes with the program; which code
/// follows which other, and which kelurahan are new, the desk of the register adds ([RegionCodes]). A code that ended
/// is understood as what follows it.
@Component
public final class Regions {

    /// A district of the city.
    public record Kecamatan(String code, String name) {}

    private final Map<String, Kecamatan> kecamatan = new LinkedHashMap<>();
    private final Map<String, Kelurahan> kelurahan = new LinkedHashMap<>();
    private final Map<String, Kelurahan> ofStatistics = new LinkedHashMap<>();
    private final Map<String, Middle> middles = new HashMap<>();
    private final Clock clock;
    private volatile Said said = new Said(new Successions(List.of()), Map.of());

    /// The point that [Middle] is counted from, in millionths of a degree: 1.61 S, 103.6 E.
    public static final int ORIGIN_LATITUDE = -1_610_000;

    public static final int ORIGIN_LONGITUDE = 103_600_000;

    /// The middle of a kelurahan, in metres east and north of that point.
    public record Middle(int east, int north) {}

    /// What the desk added to what comes with the program; both change at once. It is kept by this node alone: another
    /// that runs beside it reads what was added here only when it starts again.
    private record Said(Successions successions, Map<String, Kelurahan> founded) {}

    /// By the day in Jambi, with what comes with the program.
    public Regions() {
        this(Clock.system(ZoneId.of("Asia/Jakarta")));
    }

    @Autowired
    Regions(Clock clock) {
        this.clock = clock;
        var rows = Resource.rows("regions.csv");
        for (var row : rows) {
            if (row.get(1).equals("kecamatan")) kecamatan.put(row.get(0), new Kecamatan(row.get(0), row.get(2)));
        }
        for (var row : rows) {
            if (row.get(1).equals("kelurahan")) take(row);
        }
        for (var row : Resource.rows("kelurahan-centres.csv")) {
            middles.put(row.get(0), new Middle(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
        }
    }

    /// Those of today, by name: 68, and what the desk added.
    public List<Kelurahan> kelurahan() {
        var today = today();
        return ever().filter(place -> stands(place, today))
                .sorted(Comparator.comparing(Kelurahan::name))
                .toList();
    }

    /// Those that stand today and those that are still to come, by name.
    public List<Kelurahan> withThoseToCome() {
        var today = today();
        return ever().filter(place -> stands(place, today) || !hasBegun(place, today))
                .sorted(Comparator.comparing(Kelurahan::name))
                .toList();
    }

    /// Those that became several, so that somebody must say of each of their people which is hers now; by name.
    public List<Kelurahan> undecided() {
        var today = today();
        return ever().filter(place -> hasBegun(place, today) && !stands(place, today))
                .filter(place -> meant(place.code(), today).size() > 1)
                .sorted(Comparator.comparing(Kelurahan::name))
                .toList();
    }

    /// All that are or were, also those that ended and those that are still to come.
    public Collection<Kelurahan> everKnown() {
        return ever().toList();
    }

    /// All that are or were; those that are still to come are not among them.
    public Collection<Kelurahan> begun() {
        var today = today();
        return ever().filter(place -> hasBegun(place, today)).toList();
    }

    /// What stands today where this code stood; empty for a code that nobody knows, and for one that became several.
    public Optional<Kelurahan> kelurahan(String code) {
        var today = today();
        var known = known(code);
        if (known != null && stands(known, today)) return Optional.of(known);
        var meant = meant(code, today);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// A kelurahan has this very code today.
    public boolean stands(String code) {
        return stands(code, today());
    }

    /// A kelurahan has this very code on that day.
    public boolean stands(String code, LocalDate on) {
        var known = known(code);
        return known != null && stands(known, on);
    }

    /// What a code can mean today, as [#meant(String, LocalDate)].
    public List<Kelurahan> meant(String code) {
        return meant(code, today());
    }

    /// What a code can mean on a day: nothing if nobody knows it or its kelurahan is still to come, several where what
    /// it stood for was split.
    ///
    /// @param code of the ministry with dots, or the ten digits of the statistical office (BPS) of 2020 or before
    public List<Kelurahan> meant(String code, LocalDate on) {
        return said.successions().now(code, on).stream()
                .flatMap(now -> known(now) == null ? byStatistics(now, on) : Stream.of(now))
                .map(this::known)
                .filter(Objects::nonNull)
                .filter(place -> hasBegun(place, on))
                .distinct()
                .toList();
    }

    /// The codes of today of the kelurahan that has this code of the statistical office.
    private Stream<String> byStatistics(String code, LocalDate on) {
        var place = ofStatistics.get(code);
        return place == null ? Stream.empty() : said.successions().now(place.code(), on).stream();
    }

    /// The codes under which somebody of this kelurahan may have been registered: that of today and those it follows.
    public List<String> codesOf(String code) {
        var now = codeNow(code);
        var codes = new ArrayList<>(List.of(now));
        codes.addAll(said.successions().before(now, today()));
        return List.copyOf(codes);
    }

    /// The code of today; the code itself where none follows it alone.
    public String codeNow(String code) {
        return kelurahan(code).map(Kelurahan::code).orElse(code);
    }

    /// The same part of the city in the codes of kelurahan under which something there may be kept: of those that
    /// lie in it today, and of those that ended and that they follow. A code that still stands is itself, also
    /// where a part of it was split off. A code that ended and lay in it belongs to it no more where what follows
    /// it lies elsewhere; where it became several and one of them lies in it, it does.
    public Area now(Area area) {
        if (area.isCity()) return area;
        var today = today();
        var wards = Stream.concat(
                        kelurahan().stream().map(Kelurahan::code).filter(area::covers),
                        area.codes().stream()
                                .filter(code -> !stands(code, today))
                                .flatMap(code -> meant(code, today).stream().map(Kelurahan::code)))
                .collect(Collectors.toSet());
        var codes = ever().filter(place -> liesIn(wards, place, today))
                .map(Kelurahan::code)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? area : new Area(codes);
    }

    /// One kecamatan or kelurahan as [#now]; the whole city for an empty code.
    public Area inside(String code) {
        return code.isEmpty() ? Area.CITY : now(Area.of(code));
    }

    /// The codes under which somebody may be registered who is written under this one: besides those it follows,
    /// what it was split off from, and what was split off from it. Wider than [#now]: for comparing, not for who
    /// sees whom.
    public Set<String> around(String code) {
        var today = today();
        var near = meantOrItself(code, today);
        var codes = ever().map(Kelurahan::code)
                .filter(other -> !Collections.disjoint(near, meantOrItself(other, today)))
                .collect(Collectors.toSet());
        codes.add(code);
        return codes;
    }

    private Set<String> meantOrItself(String code, LocalDate on) {
        var codes = meant(code, on).stream().map(Kelurahan::code).collect(Collectors.toSet());
        codes.add(code);
        return codes;
    }

    private boolean liesIn(Set<String> wards, Kelurahan place, LocalDate on) {
        return stands(place, on)
                ? wards.contains(place.code())
                : meant(place.code(), on).stream().anyMatch(now -> wards.contains(now.code()));
    }

    /// The name of a kelurahan as it is called today, or its code where the program does not know it.
    public String nameOf(String code) {
        return kelurahan(code).map(Kelurahan::name).orElseGet(() -> {
            var ended = known(code);
            return ended == null ? code : ended.name();
        });
    }

    /// The name of the kecamatan it lies in today; of one that became several in more than one kecamatan, of the one it
    /// lay in. Empty where the program does not know it.
    public String kecamatanNameOf(String code) {
        var known = known(code);
        if (known != null && stands(known, today())) return known.kecamatanName();
        var names =
                meant(code).stream().map(Kelurahan::kecamatanName).distinct().toList();
        if (names.size() == 1) return names.getFirst();
        return known == null ? "" : known.kecamatanName();
    }

    /// What the desk added holds from now on, with what comes with the program.
    void hold(List<Succession> added, List<Kelurahan> founded) {
        said = new Said(
                new Successions(added),
                founded.stream().collect(Collectors.toUnmodifiableMap(Kelurahan::code, place -> place)));
    }

    private Stream<Kelurahan> ever() {
        return Stream.concat(kelurahan.values().stream(), said.founded().values().stream());
    }

    private @Nullable Kelurahan known(String code) {
        var known = kelurahan.get(code);
        return known == null ? said.founded().get(code) : known;
    }

    private boolean stands(Kelurahan place, LocalDate on) {
        return hasBegun(place, on) && !hasEnded(place.code(), on);
    }

    private static boolean hasBegun(Kelurahan place, LocalDate on) {
        return place.since() == null || !place.since().isAfter(on);
    }

    private boolean hasEnded(String code, LocalDate on) {
        return said.successions().of(code, on).filter(next -> !next.isSplit()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// All 11, in the order of their codes.
    public Collection<Kecamatan> kecamatan() {
        return List.copyOf(kecamatan.values());
    }

    public Optional<Kecamatan> kecamatan(String code) {
        return Optional.ofNullable(kecamatan.get(code));
    }

    /// How far apart the middles of two kelurahan lie, in metres as the crow flies; 0 where the program does not know
    /// one of them.
    public int metresBetween(String kelurahan, String other) {
        var one = middleOf(kelurahan).orElse(null);
        var two = middleOf(other).orElse(null);
        if (one == null || two == null) return 0;
        return (int) Math.round(Math.hypot(one.east() - two.east(), one.north() - two.north()));
    }

    /// Where the middle of a kelurahan lies, if the program knows; of one that goes on under a new code, where it lay.
    public Optional<Middle> middleOf(String kelurahan) {
        return Stream.concat(Stream.of(kelurahan), codesOf(kelurahan).stream())
                .map(middles::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void take(List<String> row) {
        var place = toKelurahan(row);
        kelurahan.put(place.code(), place);
        if (!row.get(8).isEmpty()) ofStatistics.put(row.get(8), place);
    }

    private Kelurahan toKelurahan(List<String> row) {
        var district = kecamatan.get(row.get(3));
        if (district == null) throw new IllegalStateException("kelurahan without kecamatan: " + row.get(0));
        var since = row.get(6).isEmpty() ? null : LocalDate.parse(row.get(6));
        return new Kelurahan(row.get(0), row.get(2), district.code(), district.name(), row.get(4), since);
    }
}
