package id.renteng.operation.demo;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes invented people the way cities keep them: title rows above the heading, mixed ways of writing money, phones
/// and names, some rows that cannot be taken, some twice.
final class DemoSpreadsheet {

    private static final String HEADING =
            "No;Nama Pemilik;NIK;Tempat/Tgl Lahir;L/P;Nama Usaha;Jenis Usaha;Alamat;Kelurahan;Kecamatan;No HP;Omset/Bulan;"
                    + "Modal;NIB";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private DemoSpreadsheet() {}

    /// A CSV in UTF-8 with a byte-order mark and semicolons, as Excel writes it in Indonesia.
    static byte[] csv(List<InventedPerson> people, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        lines.add("\uFEFFDATA USAHA MIKRO KECIL DAN MENENGAH (UMKM);;;;;;;;;;;;;");
        lines.add("DINAS TENAGA KERJA, KOPERASI DAN UKM KOTA JAMBI;;;;;;;;;;;;;");
        lines.add(";;;;;;;;;;;;;");
        lines.add(HEADING);
        for (var person : people) {
            lines.add(line(lines.size() - 3, person, person.nik(), random));
            if (lines.size() % 90 == 0) lines.add(line(lines.size() - 3, person, person.nik(), random));
            if (lines.size() % 70 == 0)
                lines.add(line(lines.size() - 3, person, spoiled(person.nik(), random), random));
        }
        lines.add("Jumlah;%d;;;;;;;;;;;;".formatted(people.size()));
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int number, InventedPerson person, String nik, Random random) {
        return String.join(
                ";",
                Integer.toString(number),
                random.nextInt(5) == 0 ? person.name().toUpperCase(Locale.ROOT) : person.name(),
                nik,
                person.birthplace() + ", " + DAY.format(person.bornOn()),
                person.female() ? "P" : "L",
                person.business(),
                person.trade(),
                person.address(),
                random.nextInt(6) == 0
                        ? person.place().kelurahan().toUpperCase(Locale.ROOT)
                        : person.place().kelurahan(),
                person.place().kecamatan(),
                phone(person.phone(), random),
                money(person.monthlyTurnoverRupiah(), random),
                money(person.capitalRupiah(), random),
                random.nextInt(3) == 0 ? "belum ada" : "");
    }

    /// A NIK as it reaches a city: cut short, missing, or turned into a number by a spreadsheet program.
    private static String spoiled(String nik, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> nik.substring(0, 15);
            case 1 -> "belum ada";
            default -> "1,57101E+15";
        };
    }

    private static String phone(String phone, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "+62" + phone.substring(1);
            case 1 -> "%s-%s-%s".formatted(phone.substring(0, 4), phone.substring(4, 8), phone.substring(8));
            default -> phone;
        };
    }

    private static String money(long rupiah, Random random) {
        var dotted = "%,d".formatted(rupiah).replace(',', '.');
        return switch (random.nextInt(4)) {
            case 0 -> "Rp. " + dotted + ",-";
            case 1 -> dotted;
            case 2 -> rupiah % 1_000_000 == 0 ? rupiah / 1_000_000 + " juta" : Long.toString(rupiah);
            default -> Long.toString(rupiah);
        };
    }
}
