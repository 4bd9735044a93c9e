package id.renteng.registry.dirty;

import id.renteng.registry.Kelurahan;
import id.renteng.registry.Names;
import id.renteng.registry.Regions;
import id.renteng.registry.sheet.Headings.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A made-up spreadsheet of a made-up city's businesses, and what is true of each row.
public final class DirtySheet {

    private static final List<String> FIRST = List.of(
            "Siti",
            "Nurhayati",
            "Ahmad",
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
            "Effendi");
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
            "Ginting");
    private static final List<String> GOODS =
            List.of("Keripik", "Toko", "Bengkel", "Warung", "Batik", "Laundry", "Kopi");
    private static final List<String> STREETS =
            List.of("Jl. Melati", "Lrg. Siswa", "Jl. Gajah Mada", "Gg. Rukun", "Jl. Sersan Anwar Bay");

    private final Chance chance;
    private final Cells cells;
    private final Layout layout;
    private final List<Kelurahan> places = new Regions().kelurahan();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Truth> truth = new TreeMap<>();
    private int serial = 1000;

    /// What is true of a row with data: its verdict, its codes, and the values that are read of an accepted one.
    public record Truth(String verdict, TreeSet<String> codes, Map<String, String> values) {}

    private DirtySheet(long seed) {
        chance = new Chance(seed);
        cells = new Cells(chance);
        layout = Layout.of(chance);
    }

    public static DirtySheet of(long seed, int people) {
        var sheet = new DirtySheet(seed);
        for (int i = sheet.chance.between(0, 4); i > 0; i--) sheet.text(i == 1 ? "" : "DATA UMKM KOTA JAMBI");
        sheet.rows.add(sheet.layout.headings());
        if (sheet.chance.percent(30)) sheet.counting();
        for (int i = 0; i < people; i++) {
            sheet.person();
            if (sheet.chance.percent(2)) sheet.text("");
            if (sheet.chance.percent(2)) sheet.rows.add(sheet.layout.headings());
        }
        sheet.text("");
        sheet.text("Jambi, 2 Januari 2026");
        return sheet;
    }

    public List<List<String>> rows() {
        return rows;
    }

    public Map<Integer, Truth> truth() {
        return truth;
    }

    private void text(String text) {
        var row = new ArrayList<>(layout.headings().stream().map(heading -> "").toList());
        int other = layout.columns()
                .indexOf(layout.columns().stream()
                        .filter(column -> column.field() == Field.SEX)
                        .findFirst()
                        .orElseThrow());
        row.set(other, text);
        rows.add(row);
    }

    private void counting() {
        var row = new ArrayList<String>();
        for (int i = 1; i <= layout.columns().size(); i++) row.add(Integer.toString(i));
        rows.add(row);
    }

    private void person() {
        boolean woman = chance.percent(60);
        var born = LocalDate.of(chance.between(1950, 2005), chance.between(1, 12), chance.between(1, 28));
        var place = chance.of(places);
        var name = chance.of(FIRST) + " " + chance.of(LAST) + " " + chance.of(LAST);
        var business = chance.of(GOODS) + " " + chance.of(FIRST) + " " + ++serial;
        var digits = "1571%02d%02d%02d%02d%04d"
                .formatted(
                        chance.between(1, 11),
                        born.getDayOfMonth() + (woman ? 40 : 0),
                        born.getMonthValue(),
                        born.getYear() % 100,
                        1000 + serial % 9000);
        var written = new EnumMap<Field, Written>(Field.class);
        written.put(Field.NIK, cells.nik(digits));
        written.put(
                Field.OWNER,
                chance.percent(2) ? Written.wrong("-", "NAMA_KOSONG") : Written.clean(cells.cased(name), name));
        written.put(
                Field.BUSINESS,
                chance.percent(3)
                        ? Written.wrong("", "NAMA_USAHA_KOSONG")
                        : Written.clean(cells.cased(business), business));
        written.put(Field.LINE, Written.clean("Makanan", "Makanan"));
        written.put(
                Field.ADDRESS, Written.clean(chance.of(STREETS) + chance.of(" No. 7", ",\nRT 02", " No 3; RT 1"), ""));
        written.put(Field.KELURAHAN, kelurahan(place));
        written.put(
                Field.KECAMATAN,
                chance.percent(3)
                        ? Written.wrong("", "KECAMATAN_KOSONG")
                        : Written.clean(cells.cased(place.kecamatanName()), place.kecamatanName()));
        written.put(Field.PHONE, cells.phone("8" + chance.of("12", "52", "96") + "%08d".formatted(serial)));
        var turnover = cells.turnover(chance.between(10, 400) * 100_000L);
        written.put(Field.TURNOVER_MONTH, turnover);
        written.put(Field.TURNOVER_YEAR, turnover);
        var capital = cells.turnover(chance.between(10, 400) * 100_000L);
        written.put(Field.CAPITAL, new Written(capital.cell(), capital.value(), ""));
        written.put(Field.NIB, cells.nib("0%d".formatted(200_000_000_000L + serial)));
        written.put(Field.BORN, cells.born(born));
        written.put(Field.SEX, cells.sex(woman));
        add(written, place);
    }

    private Written kelurahan(Kelurahan place) {
        return switch (chance.between(0, 29)) {
            case 0 -> Written.wrong("-", "KELURAHAN_KOSONG");
            case 1 -> Written.wrong("Entah Berantah", "KELURAHAN_TIDAK_DIKENAL");
            case 2 -> Written.clean(place.code(), place.name());
            case 3, 4 -> Written.clean("Kel. " + cells.cased(place.name()), place.name());
            case 5 -> Written.clean("KELURAHAN " + place.name(), place.name());
            case 6, 7 ->
                Written.clean(
                        place.name()
                                .replace("Tanjung", "Tj.")
                                .replace("Sungai", "Sei")
                                .replace("Simpang", "Sp."),
                        place.name());
            default -> Written.clean(cells.cased(place.name()), place.name());
        };
    }

    private void add(Map<Field, Written> written, Kelurahan place) {
        var row = new ArrayList<String>();
        for (var column : layout.columns()) {
            var cell = column.field() == null ? null : written.get(column.field());
            row.add(cell == null ? "x" : cell.cell());
        }
        rows.add(row);
        var refusals = new TreeSet<String>();
        for (var field : List.of(Field.NIK, Field.OWNER, Field.KELURAHAN))
            refusals.add(written.get(field).code());
        refusals.remove("");
        if (!refusals.isEmpty()) truth.put(rows.size(), new Truth("REJECTED", refusals, Map.of()));
        else truth.put(rows.size(), new Truth("ACCEPTED", codes(written), values(written, place)));
    }

    private TreeSet<String> codes(Map<Field, Written> written) {
        var codes = new TreeSet<String>();
        for (var column : layout.columns())
            if (column.field() != null) codes.add(written.get(column.field()).code());
        codes.remove("");
        return codes;
    }

    private Map<String, String> values(Map<Field, Written> written, Kelurahan place) {
        var values = new TreeMap<String, String>();
        values.put("nama", Names.key(written.get(Field.OWNER).cell()));
        values.put("nik", text(written.get(Field.NIK)));
        values.put("nama_usaha", Names.key(text(written.get(Field.BUSINESS))));
        values.put("kode_kelurahan", place.code());
        values.put("kecamatan", place.kecamatanName());
        values.put("telepon", text(written.get(Field.PHONE)));
        values.put("omzet", text(written.get(Field.TURNOVER_MONTH)));
        values.put("modal", text(written.get(Field.CAPITAL)));
        values.put("nib", text(written.get(Field.NIB)));
        values.put("tanggal_lahir", text(written.get(Field.BORN)));
        values.put("jk", text(written.get(Field.SEX)));
        boolean year = layout.columns().stream().anyMatch(column -> column.field() == Field.TURNOVER_YEAR);
        values.put("omzet_periode", year ? "tahun" : "bulan");
        return values;
    }

    private static String text(Written written) {
        return written.value() == null ? "" : written.value();
    }
}
