package id.renteng.registry.dirty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Writes values the way people do.
final class Cells {

    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };
    private static final String[] SHORT = {
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"
    };

    private final Chance chance;

    Cells(Chance chance) {
        this.chance = chance;
    }

    /// National digits without the zero, as `81200001234`.
    Written phone(String digits) {
        var e164 = "+62" + digits;
        var parted = digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7);
        return switch (chance.between(0, 13)) {
            case 0 -> Written.clean("+62" + digits, e164);
            case 1 -> Written.clean("62" + digits, e164);
            case 2 -> Written.clean(digits, e164);
            case 3 -> Written.clean("0" + parted, e164);
            case 4 -> Written.clean("'0" + digits, e164);
            case 5 -> Written.clean("0" + parted.replace('-', ' '), e164);
            case 6 -> Written.clean("+62 " + parted, e164);
            case 7 -> Written.clean("0" + digits + " (WA)", e164);
            case 8 -> new Written("0" + digits + " / 085200005678", e164, "TELEPON_GANDA");
            case 9 -> Written.wrong("0812000", "TELEPON_TIDAK_SAH");
            case 10 -> Written.nothing(chance.of("", "-", "tidak ada"));
            case 11 -> Written.clean("0" + parted.replace('-', '.'), e164);
            default -> Written.clean("0" + digits, e164);
        };
    }

    /// A multiple of 100.000.
    Written turnover(long rupiah) {
        var dots = String.format(Locale.GERMANY, "%,d", rupiah);
        var millions = rupiah % 1_000_000 == 0
                ? Long.toString(rupiah / 1_000_000)
                : rupiah / 1_000_000 + "," + rupiah % 1_000_000 / 100_000;
        var value = Long.toString(rupiah);
        return switch (chance.between(0, 17)) {
            case 0 -> Written.clean("Rp " + dots + ",-", value);
            case 1 -> Written.clean("Rp. " + dots, value);
            case 2 -> Written.clean(dots, value);
            case 3 -> Written.clean(dots.replace('.', ','), value);
            case 4 -> Written.clean(millions + " jt", value);
            case 5 -> Written.clean(millions.replace(',', '.') + " juta", value);
            case 6 -> Written.clean(millions + " juta/bulan", value);
            case 7 -> Written.clean("± " + dots, value);
            case 8 -> Written.clean("Rp" + dots + ",00", value);
            case 9 -> Written.clean(dots + " per bulan", value);
            case 10 -> Written.clean("Rp " + millions + "jt", value);
            case 11 -> Written.wrong("3 - 5 juta", "OMZET_RENTANG");
            case 12 -> Written.wrong("tidak menentu", "OMZET_TIDAK_TERBACA");
            case 13 -> Written.wrong("750", "OMZET_MERAGUKAN");
            case 14 -> Written.nothing(chance.of("", "-"));
            default -> Written.clean(value, value);
        };
    }

    Written born(LocalDate day) {
        var value = day.toString();
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        var place = chance.of("", "", "Jambi, ", "JAMBI/", "Muaro Jambi, ", "Kuala Tungkal ", "Palembang,");
        return switch (chance.between(0, 9)) {
            case 0 -> Written.clean(place + "%02d-%02d-%d".formatted(d, m, y), value);
            case 1 -> Written.clean(place + "%d %s %d".formatted(d, MONTHS[m - 1], y), value);
            case 2 -> Written.clean(place + "%02d-%s-%02d".formatted(d, SHORT[m - 1], y % 100), value);
            case 3 -> Written.clean(place + "%02d.%02d.%d".formatted(d, m, y), value);
            case 4 -> Written.clean(value, value);
            case 5 -> Written.clean(Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)), value);
            case 6 -> Written.clean(place + "%d/%d/%d".formatted(d, m, y), value);
            case 7 ->
                d > 12
                        ? new Written("%02d/%02d/%d".formatted(m, d, y), value, "TGL_FORMAT_AS")
                        : Written.clean("%02d/%02d/%02d".formatted(d, m, y % 100), value);
            case 8 -> Written.wrong(chance.of("31/02/1980", "Jambi, 1980", "00-00-0000"), "TGL_TIDAK_SAH");
            default -> Written.clean(place + "%02d/%02d/%d".formatted(d, m, y), value);
        };
    }

    Written nik(String digits) {
        return switch (chance.between(0, 24)) {
            case 0 -> Written.clean("'" + digits, digits);
            case 1 -> Written.clean(digits.replaceFirst("(.{6})(.{6})", "$1 $2 "), digits);
            case 2 -> Written.clean(digits.replaceFirst("(.{6})(.{6})", "$1.$2."), digits);
            case 3 -> Written.clean("NIK: " + digits, digits);
            case 4 -> Written.wrong(chance.of("", "-", "belum ada", "KTP hilang", "menyusul"), "NIK_KOSONG");
            case 5 -> Written.wrong("1,57101E+15", "NIK_PRESISI_EXCEL");
            case 6 -> Written.wrong(digits.substring(0, 15), "NIK_PANJANG");
            case 7 -> Written.wrong(digits.substring(0, 4) + "O" + digits.substring(5), "NIK_BUKAN_ANGKA");
            case 8 -> Written.wrong("2099" + digits.substring(4), "NIK_WILAYAH");
            case 9 -> Written.wrong(digits.substring(0, 12) + "0000", "NIK_URUT");
            case 10 -> Written.wrong(digits.substring(0, 6) + "32" + digits.substring(8), "NIK_TANGGAL");
            default -> Written.clean(digits, digits);
        };
    }

    Written sex(boolean woman) {
        return woman
                ? Written.clean(chance.of("P", "Perempuan", "PEREMPUAN", "p", "Wanita", "Pr"), "P")
                : Written.clean(chance.of("L", "Laki-laki", "Lk", "l", "PRIA", "Laki - Laki"), "L");
    }

    Written nib(String digits) {
        return switch (chance.between(0, 7)) {
            case 0 -> Written.nothing(chance.of("-", "", "belum ada", "proses"));
            case 1 -> Written.clean("'" + digits, digits);
            case 2 -> Written.clean("NIB " + digits, digits);
            case 3 -> Written.wrong("503/12/SKU/2021", "NIB_BUKAN_NIB");
            case 4 -> Written.wrong(digits.substring(1), "NIB_TIDAK_SAH");
            default -> Written.clean(digits, digits);
        };
    }

    /// Letters and spaces as people type them.
    String cased(String text) {
        return switch (chance.between(0, 5)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> " " + text + " ";
            case 3 -> text.replaceFirst(" ", "  ");
            default -> text;
        };
    }
}
