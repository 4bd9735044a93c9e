package id.renteng.registry.dirty;

import id.renteng.registry.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A made-up list in which some people stand twice, with a slip in the NIK or without one, and in which households and
/// namesakes are traps.
public final class TwicePeople {

    private static final List<String> FIRST = List.of(
            "Siti",
            "Nurhayati",
            "Muhammad",
            "Dewi",
            "Rudi",
            "Zainab",
            "Fatimah",
            "Hendra",
            "Yuliana",
            "Junaidi",
            "Marlina",
            "Supardi",
            "Khadijah",
            "Bambang",
            "Rosmawati",
            "Syahrul",
            "Abdul",
            "Zulkifli",
            "Rina",
            "Eka",
            "Sri",
            "Ayu",
            "Hasan",
            "Ilham",
            "Desi",
            "Fitri",
            "Gunawan",
            "Herlina",
            "Indra",
            "Joko");
    private static final List<String> LAST = List.of(
            "Lubis",
            "Saputra",
            "Handayani",
            "Siregar",
            "Wijaya",
            "Lestari",
            "Nasution",
            "Kurniawan",
            "Puspita",
            "Hidayat",
            "Sihombing",
            "Anggraini",
            "Maulana",
            "Ginting",
            "Setiawan",
            "Rahman",
            "Hasanah",
            "Efendi",
            "Harahap",
            "Pratama",
            "Susanti",
            "Wahyuni",
            "Firmansyah",
            "Ramadhan");

    private final Chance chance;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> same = new TreeSet<>();
    private final List<String> places =
            new Regions().kelurahan().stream().map(place -> place.name()).toList();
    private int serial;

    private TwicePeople(long seed) {
        chance = new Chance(seed);
        rows.add(List.of("NIK", "Nama", "Tgl Lahir", "L/P", "Nama Usaha", "Alamat", "Kelurahan", "No HP"));
    }

    /// @param people how many, of whom five in a hundred stand twice
    public static TwicePeople of(long seed, int people) {
        var list = new TwicePeople(seed);
        var first = new ArrayList<Integer>();
        for (int i = 0; i < people; i++) {
            list.rows.add(list.person());
            if (i % 20 == 0) first.add(list.rows.size());
            if (i % 20 == 5) list.rows.add(list.household(list.rows.getLast()));
            if (i % 20 == 10) list.rows.add(list.namesake(list.rows.getLast()));
        }
        for (int row : first) {
            list.rows.add(list.again(list.rows.get(row - 1)));
            list.same.add(row + "-" + list.rows.size());
        }
        return list;
    }

    public List<List<String>> rows() {
        return rows;
    }

    /// Pairs of row numbers, `12-340`.
    public Set<String> same() {
        return same;
    }

    private List<String> person() {
        return of(
                chance.of(FIRST)
                        + (chance.percent(80) ? " " + chance.of(LAST) : "")
                        + (chance.percent(30) ? " " + chance.of(LAST) : ""),
                LocalDate.of(chance.between(1955, 2004), chance.between(1, 12), chance.between(1, 28)),
                chance.percent(60),
                "Jl. " + chance.of(LAST) + " No. " + chance.between(1, 180) + " RT " + chance.between(1, 40),
                chance.of(places),
                phone());
    }

    private List<String> of(
            String name, LocalDate born, boolean woman, String address, String kelurahan, String phone) {
        var nik = "1571%02d%02d%02d%02d9%03d"
                .formatted(
                        chance.between(1, 11),
                        born.getDayOfMonth() + (woman ? 40 : 0),
                        born.getMonthValue(),
                        born.getYear() % 100,
                        chance.between(1, 999));
        return List.of(
                nik,
                name,
                born.toString(),
                woman ? "P" : "L",
                chance.of("Warung", "Toko", "Kue", "Jahit") + " " + chance.of(LAST) + " " + ++serial,
                address,
                kelurahan,
                phone);
    }

    private String phone() {
        return "08" + chance.of("12", "52", "96") + "%08d".formatted(chance.between(0, 99_999_999));
    }

    private List<String> household(List<String> other) {
        var person = person();
        return List.of(
                person.get(0),
                person.get(1),
                person.get(2),
                person.get(3),
                person.get(4),
                other.get(5),
                other.get(6),
                other.get(7));
    }

    private List<String> namesake(List<String> other) {
        var person = person();
        return List.of(
                person.get(0),
                other.get(1),
                person.get(2),
                person.get(3),
                person.get(4),
                person.get(5),
                person.get(6),
                person.get(7));
    }

    private List<String> again(List<String> row) {
        var nik = chance.percent(50) ? "" : slip(row.get(0));
        var moved = chance.percent(12);
        return List.of(
                nik,
                chance.percent(50) ? respelt(row.get(1)) : row.get(1),
                chance.percent(90) || moved ? row.get(2) : "",
                row.get(3),
                chance.percent(70) ? row.get(4) : "Usaha Baru " + ++serial,
                moved ? "Lrg. Baru RT 9" : row.get(5).replace("No. ", "No "),
                moved ? chance.of(places) : row.get(6),
                chance.percent(30) ? phone() : row.get(7));
    }

    private String slip(String nik) {
        int at = chance.between(13, 14);
        return nik.substring(0, at)
                + (char) ('0' + (nik.charAt(at) - '0' + chance.between(1, 9)) % 10)
                + nik.substring(at + 1);
    }

    private String respelt(String name) {
        var spelt = name.replace("Muhammad", chance.of("M.", "Muh.", "Mohammad"))
                .replace("Siti", chance.of("St.", "Siti"))
                .replace("Setiawan", "Setyawan")
                .replace("Zulkifli", "Julkifli")
                .replace("Nurhayati", "Nur Hayati")
                .replace("Syahrul", "Sahrul")
                .replace("Efendi", "Effendy");
        if (!spelt.equals(name)) return spelt;
        int at = chance.between(1, name.length() - 2);
        boolean swap = Character.isLetter(name.charAt(at)) && Character.isLetter(name.charAt(at + 1));
        if (!swap) return "Hj. " + name;
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}
