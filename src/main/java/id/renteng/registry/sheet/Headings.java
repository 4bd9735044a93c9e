package id.renteng.registry.sheet;

import id.renteng.registry.sheet.HeadingWords.Meaning;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which column holds what, by the headings that cities use.
public final class Headings {

    /// A row with this many known headings is the heading.
    static final int KNOWN_MIN = 3;

    private static final int HEADING_CHARACTERS_MAX = 80;
    private static final int KNOWN_COUNTS_MORE = 20;

    /// What a column can hold.
    public enum Field {
        NIK,
        KK,
        OWNER,
        BUSINESS,
        LINE,
        ADDRESS,
        KELURAHAN,
        KECAMATAN,
        PHONE,
        TURNOVER_MONTH,
        TURNOVER_YEAR,
        CAPITAL,
        NIB,
        BORN,
        SEX,
        /// The name of the husband or the wife.
        SPOUSE
    }

    private static final Map<String, Field> KNOWN = new HashMap<>();

    static {
        know(
                Field.NIK,
                "nik;n i k;no nik;nomor nik;no ktp;nomor ktp;ktp;nik pemilik;nik ktp;nomor induk kependudukan;"
                        + "no induk kependudukan");
        know(Field.KK, "kk;no kk;nomor kk;no kartu keluarga;nomor kartu keluarga;kartu keluarga");
        know(
                Field.OWNER,
                "nama pemilik;nama;nama lengkap;nama pelaku usaha;pemilik;nama pengusaha;owner name;"
                        + "nama pemilik usaha;nama pelaku umkm");
        know(
                Field.BUSINESS,
                "nama usaha;merk usaha;merek usaha;nama toko;nama umkm;brand;business name;"
                        + "nama perusahaan;nama produk merk;usaha");
        know(
                Field.LINE,
                "jenis usaha;bidang usaha;sektor;sektor usaha;kategori;kegiatan;produk;business type;"
                        + "jenis produk;kegiatan usaha");
        know(Field.ADDRESS, "alamat;alamat usaha;lokasi usaha;alamat lengkap;jalan;alamat rumah;alamat pemilik");
        know(Field.KELURAHAN, "kelurahan;desa kelurahan;kelurahan desa;desa kel;kel desa;kel;desa;id kelurahan");
        know(Field.KECAMATAN, "kecamatan;kec;distrik;id kecamatan");
        know(
                Field.PHONE,
                "no hp;nomor hp;no hp wa;no telp;telepon;nomor telepon;no telepon;no wa;kontak;hp wa;hp;"
                        + "no telp hp;no hp telp;telp;telp hp;wa;whatsapp;no whatsapp;kontak person");
        know(
                Field.TURNOVER_MONTH,
                "omset bulan;omset per bulan;omzet bln;omset bln;omzet bulan;omzet per bulan;omset;"
                        + "omzet;pendapatan bulan;pendapatan per bulan;omset bulanan;omzet bulanan");
        know(
                Field.TURNOVER_YEAR,
                "omset tahunan;omset tahun;omzet tahunan;omset per tahun;omzet per tahun;omzet tahun;"
                        + "omset thn;pendapatan tahun");
        know(Field.CAPITAL, "modal;modal usaha;modal sendiri;aset;asset;assets;nilai investasi");
        know(Field.NIB, "nib;no nib;nomor nib;nomor induk berusaha;nib iumk;no izin;nomor izin");
        know(Field.BORN, "tempat tgl lahir;tempat tanggal lahir;ttl;tanggal lahir;tgl lahir;tempat tgl lahir");
        know(
                Field.SPOUSE,
                "nama suami istri;nama suami;nama istri;nama isteri;nama pasangan;suami istri;pasangan;nama suami isteri");
        know(Field.SEX, "l p;lp;jk;jenis kelamin;gender;p l;kelamin");
    }

    /// Of a sheet without any.
    public static final Headings NONE = new Headings(Map.of());

    private final Map<Field, Integer> columns;

    private Headings(Map<Field, Integer> columns) {
        this.columns = columns;
    }

    /// The headings in this row, if it has enough of them. A heading that cities are known to use counts before one
    /// that is only understood by its words, and a more specific one before a general one.
    public static Optional<Headings> in(List<String> cells) {
        var headings = new Headings(columns(cells));
        return headings.count() < KNOWN_MIN ? Optional.empty() : Optional.of(headings);
    }

    /// What can be understood of a row of headings, however little.
    public static Headings guess(List<String> cells) {
        return new Headings(columns(cells));
    }

    /// The columns as somebody said them.
    static Headings of(Map<Field, Integer> columns) {
        return new Headings(columns);
    }

    private static Map<Field, Integer> columns(List<String> cells) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var weights = new EnumMap<Field, Integer>(Field.class);
        for (int column = 0; column < cells.size(); column++) {
            var meaning = meaning(cells.get(column));
            if (meaning.isEmpty()) continue;
            var field = meaning.get().field();
            if (meaning.get().weight() <= weights.getOrDefault(field, -1)) continue;
            weights.put(field, meaning.get().weight());
            columns.put(field, column);
        }
        return columns;
    }

    /// A second row of headings under the first, as where `Alamat` stands above `Jalan`, `Kelurahan`, `Kecamatan`:
    /// every cell of it is a heading. Empty if the row is none.
    public Optional<Headings> with(List<String> below) {
        var written = below.stream().filter(cell -> !cell.isBlank()).toList();
        boolean all = !written.isEmpty()
                && written.stream().allMatch(cell -> meaning(cell).isPresent());
        if (!all) return Optional.empty();
        var columns = new EnumMap<Field, Integer>(Field.class);
        columns.putAll(this.columns);
        var more = columns(below);
        columns.values().removeAll(more.values());
        more.forEach(columns::put);
        return Optional.of(new Headings(columns));
    }

    private static Optional<Meaning> meaning(String heading) {
        if (heading.isBlank() || heading.length() > HEADING_CHARACTERS_MAX) return Optional.empty();
        var known = KNOWN.get(fold(heading));
        var meant = HeadingWords.meaning(heading);
        if (known == null) return meant;
        int weight = meant.filter(meaning -> meaning.field() == known)
                .map(Meaning::weight)
                .orElse(1);
        return Optional.of(new Meaning(known, weight + KNOWN_COUNTS_MORE));
    }

    /// The column of a field, or -1.
    public int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /// What a column holds.
    public Optional<Field> at(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /// How much the row says for being a heading of ours: a column for the NIK weighs as much as all others.
    int weight() {
        return columns.size() + (has(Field.NIK) ? Field.values().length : 0);
    }

    private int count() {
        return columns.size();
    }

    private static void know(Field field, String names) {
        for (var name : names.split(";", -1)) KNOWN.put(name, field);
    }

    /// Small letters and single spaces, without what stands in brackets or names the currency.
    private static String fold(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
