package id.renteng.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The city's kecamatan and kelurahan, by the ministry's codes. Reference data that comes with the program.
@Component
public final class Regions {

    /// A district of the city.
    public record Kecamatan(String code, String name) {}

    private final Map<String, Kecamatan> kecamatan = new LinkedHashMap<>();
    private final Map<String, Kelurahan> kelurahan = new LinkedHashMap<>();
    private final Map<String, Kelurahan> ofStatistics = new LinkedHashMap<>();
    private final Map<String, Middle> middles = new HashMap<>();

    /// The point that [Middle] is counted from, in millionths of a degree: 1.61 S, 103.6 E.
    public static final int ORIGIN_LATITUDE = -1_610_000;

    public static final int ORIGIN_LONGITUDE = 103_600_000;

    /// The middle of a kelurahan, in metres east and north of that point.
    public record Middle(int east, int north) {}

    public Regions() {
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

    /// All 68, by name.
    public List<Kelurahan> kelurahan() {
        return kelurahan.values().stream()
                .sorted(Comparator.comparing(Kelurahan::name))
                .toList();
    }

    public Optional<Kelurahan> kelurahan(String code) {
        return Optional.ofNullable(kelurahan.get(code));
    }

    /// By the ten digits of the statistical office (BPS, list of 2020).
    public Optional<Kelurahan> kelurahanOfStatistics(String digits) {
        return Optional.ofNullable(ofStatistics.get(digits));
    }

    /// The name of a kelurahan, or its code where the program does not know it (any more).
    public String nameOf(String code) {
        var known = kelurahan.get(code);
        return known == null ? code : known.name();
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
        var one = middles.get(kelurahan);
        var two = middles.get(other);
        if (one == null || two == null) return 0;
        return (int) Math.round(Math.hypot(one.east() - two.east(), one.north() - two.north()));
    }

    /// Where the middle of a kelurahan lies, if the program knows.
    public Optional<Middle> middleOf(String kelurahan) {
        return Optional.ofNullable(middles.get(kelurahan));
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
