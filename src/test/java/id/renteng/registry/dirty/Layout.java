package id.renteng.registry.dirty;

import id.renteng.registry.sheet.Headings.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which columns a sheet has, in which order, under which headings.
///
/// @param fields   what each column holds; null for one that is of no use
record Layout(List<Column> columns) {

    record Column(@org.jspecify.annotations.Nullable Field field, String heading) {}

    private static final Map<Field, List<String>> HEADINGS = new EnumMap<>(Field.class);

    static {
        HEADINGS.put(
                Field.NIK,
                List.of(
                        "NIK",
                        "No. KTP",
                        "NO_KTP",
                        "Nomor Induk Kependudukan",
                        "nik_pemilik",
                        "NIK / No KTP",
                        "No KTP Pemilik",
                        "N I K",
                        "NIK (16 digit)",
                        "NIK Pelaku Usaha",
                        "NIK*",
                        "Nomor e-KTP"));
        HEADINGS.put(
                Field.OWNER,
                List.of(
                        "Nama Pemilik",
                        "NAMA",
                        "Nama Lengkap",
                        "nama_pemilik",
                        "Nama Pelaku UMKM",
                        "owner_name",
                        "Nama Pemilik Usaha",
                        "Nama (sesuai KTP)",
                        "NAMA PENGUSAHA",
                        "Nama Pelaku Usaha Mikro"));
        HEADINGS.put(
                Field.BUSINESS,
                List.of(
                        "Nama Usaha",
                        "Merk Usaha",
                        "Nama Toko / Usaha",
                        "Brand",
                        "Nama UMKM",
                        "business_name",
                        "NAMA USAHA",
                        "Merek Dagang"));
        HEADINGS.put(
                Field.LINE,
                List.of(
                        "Jenis Usaha",
                        "Bidang Usaha",
                        "Sektor",
                        "Kegiatan Usaha",
                        "Jenis Produk",
                        "Kategori Usaha",
                        "Bidang / Jenis Usaha"));
        HEADINGS.put(
                Field.ADDRESS,
                List.of("Alamat", "Alamat Usaha", "Lokasi Usaha", "Alamat Lengkap", "Alamat Tempat Usaha"));
        HEADINGS.put(
                Field.KELURAHAN,
                List.of("Kelurahan", "Desa/Kel", "Kel.", "Kelurahan / Desa", "id_kelurahan", "Nama Kelurahan"));
        HEADINGS.put(
                Field.KECAMATAN,
                List.of("Kecamatan", "Kec.", "KECAMATAN", "Distrik", "id_kecamatan", "Nama Kecamatan"));
        HEADINGS.put(
                Field.PHONE,
                List.of(
                        "No HP",
                        "No. HP/WA",
                        "Nomor WhatsApp",
                        "HP",
                        "Telp.",
                        "No Telepon / HP",
                        "Nomor Handphone Aktif",
                        "Kontak",
                        "NoHP"));
        HEADINGS.put(
                Field.TURNOVER_MONTH,
                List.of(
                        "Omset/Bulan",
                        "Omzet per bulan (Rp)",
                        "Rata-rata Omzet Perbulan",
                        "Pendapatan/bln",
                        "Penjualan per Bulan",
                        "Omset (bulan)"));
        HEADINGS.put(
                Field.TURNOVER_YEAR,
                List.of("Omset Tahunan (Rp)", "Omzet / Tahun", "Pendapatan per tahun", "Omset 2025"));
        HEADINGS.put(Field.CAPITAL, List.of("Modal", "Modal Usaha", "Modal Awal (Rp)", "Aset", "Nilai Aset"));
        HEADINGS.put(Field.NIB, List.of("NIB", "No. NIB", "Nomor Induk Berusaha", "NIB/IUMK"));
        HEADINGS.put(
                Field.BORN,
                List.of("Tgl Lahir", "Tanggal Lahir", "Tempat/Tgl Lahir", "TTL", "Tempat, Tanggal Lahir", "tgl_lahir"));
        HEADINGS.put(Field.SEX, List.of("L/P", "JK", "Jenis Kelamin", "Gender", "P/L"));
    }

    static Layout of(Chance chance) {
        var columns = new ArrayList<Column>();
        HEADINGS.forEach((field, names) -> {
            boolean other = field == Field.TURNOVER_YEAR;
            if (!other) columns.add(new Column(field, chance.of(names)));
        });
        if (chance.percent(40)) {
            columns.removeIf(column -> column.field() == Field.TURNOVER_MONTH);
            columns.add(new Column(Field.TURNOVER_YEAR, chance.of(HEADINGS.get(Field.TURNOVER_YEAR))));
        }
        for (var more : List.of("Email", "Jumlah Tenaga Kerja", "Keterangan", "Status", "Tahun Berdiri"))
            if (chance.percent(40)) columns.add(new Column(null, more));
        Collections.shuffle(columns, chance.random());
        boolean shouted = chance.percent(20);
        return new Layout(columns.stream()
                .map(column ->
                        shouted ? new Column(column.field(), column.heading().toUpperCase(Locale.ROOT)) : column)
                .toList());
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }
}
