package id.renteng.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The city's kecamatan and kelurahan, by the ministry's codes. Reference data that comes with the program; which code
/// follows which other, the desk of the register adds to ([RegionCodes]). A code that ended is understood as what
/// follows it.
@Component
public final class Regions {

    /// A district of the city.
    public record Kecamatan(String code, String name) {}

    private final Map<String, Kecamatan> kecamatan = new LinkedHashMap<>();
    private final Map<String, Kelurahan> kelurahan = new LinkedHashMap<>();
    private final Map<String, Kelurahan> ofStatistics = new LinkedHashMap<>();
    private final Map<String, Middle> middles = new HashMap<>();
    private final Clock clock;
    private volatile Successions successions = new Successions(List.of());

    /// The point that [Middle] is counted from, in millionths of a degree: 1.61 S, 103.6 E.
    public static final int ORIGIN_LATITUDE = -1_610_000;

    public static final int ORIGIN_LONGITUDE = 103_600_000;

    /// The middle of a kelurahan, in metres east and north of that point.
    public record Middle(int east, int north) {}

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

    /// Those of today, by name: 68.
    public List<Kelurahan> kelurahan() {
        var today = today();
        return kelurahan.values().stream()
                .filter(place -> !hasEnded(place.code(), today))
                .sorted(Comparator.comparing(Kelurahan::name))
                .toList();
    }

    /// All that are or were, also those that ended.
    public Collection<Kelurahan> everKnown() {
        return List.copyOf(kelurahan.values());
    }

    /// What stands today where this code stood; empty for a code that nobody knows, and for one that became several.
    public Optional<Kelurahan> kelurahan(String code) {
        var today = today();
        var known = kelurahan.get(code);
        if (known != null && !hasEnded(code, today)) return Optional.of(known);
        var meant = meant(code, today);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// What a code can mean today, as [#meant(String, LocalDate)].
    public List<Kelurahan> meant(String code) {
        return meant(code, today());
    }

    /// What a code can mean on a day: nothing if nobody knows it, several where what it stood for was split.
    ///
    /// @param code of the ministry with dots, or the ten digits of the statistical office (BPS) of 2020 or before
    public List<Kelurahan> meant(String code, LocalDate on) {
        return successions.now(code, on).stream()
                .map(now -> kelurahan.containsKey(now) ? kelurahan.get(now) : ofStatistics.get(now))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// The codes under which somebody of this kelurahan may have been registered: that of today and those it follows.
    public List<String> codesOf(String code) {
        var now = codeNow(code);
        var codes = new ArrayList<>(List.of(now));
        codes.addAll(successions.before(now, today()));
        return List.copyOf(codes);
    }

    /// The code of today; the code itself where none follows it alone.
    public String codeNow(String code) {
        return kelurahan(code).map(Kelurahan::code).orElse(code);
    }

    /// The name of a kelurahan as it is called today, or its code where the program does not know it.
    public String nameOf(String code) {
        return kelurahan(code).map(Kelurahan::name).orElseGet(() -> {
            var ended = kelurahan.get(code);
            return ended == null ? code : ended.name();
        });
    }

    /// What the desk added holds from now on, with what comes with the program.
    void succeed(List<Succession> added) {
        successions = new Successions(added);
    }

    private boolean hasEnded(String code, LocalDate on) {
        return successions.of(code, on).filter(next -> !next.isSplit()).isPresent();
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

    /// Where the middle of a kelurahan lies, if the program knows.
    public Optional<Middle> middleOf(String kelurahan) {
        var known = middles.get(kelurahan);
        return known != null ? Optional.of(known) : kelurahan(kelurahan).map(place -> middles.get(place.code()));
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
