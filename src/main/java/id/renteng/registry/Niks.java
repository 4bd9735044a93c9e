package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Result;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads national identity numbers and says what is wrong with those that are not.
///
/// Spaces, dots, dashes, apostrophes and a word `NIK` in front are taken off; nothing is ever guessed.
@Component
public final class Niks {

    private static final int AGE_MIN = 17;
    private static final int AGE_MAX = 100;
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF.\\-\\u2010-\\u2015'’`]");
    private static final Pattern PREFIX = Pattern.compile("^\\W*NIK\\s*[:.]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("^\\s*\\d+([.,]\\d+)?[eE]\\+?\\d+\\s*$");
    private static final Pattern DOUBLE = Pattern.compile("^\\s*\\d{16}[.,]0+\\s*$");
    private static final Pattern ONE_DIGIT = Pattern.compile("(\\d)\\1{15}");
    private static final Pattern ROUND = Pattern.compile("\\d{4}0{12}");
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "0",
            "belum ada",
            "blm ada",
            "belum punya",
            "blm punya",
            "menyusul",
            "ktp hilang",
            "hilang",
            "tdk ada",
            "tidak ada",
            "tidak punya",
            "n/a",
            "na",
            "kosong",
            "null",
            "belum",
            "nihil",
            "lupa",
            "proses",
            "dalam proses",
            "tidak ada ktp",
            "belum ada ktp",
            "belum punya ktp",
            "ktp rusak",
            "tidak punya ktp");

    private final Set<String> districts;
    private final Set<String> places;

    public Niks() {
        places = Resource.rows("nik-prefixes.csv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        districts = places.stream().map(code -> code.substring(0, 4)).collect(Collectors.toSet());
    }

    /// @param on the day of asking: she must be 17 to 100 years old then
    public Result<Nik, NikProblem> check(String written, LocalDate on) {
        if (saysNothing(written)) return refused(NikProblem.NIK_KOSONG);
        if (EXPONENT.matcher(written).matches()) return refused(NikProblem.NIK_PRESISI_EXCEL);
        if (DOUBLE.matcher(written).matches()) return refused(NikProblem.NIK_BUKAN_ANGKA);
        var digits = clean(written);
        if (digits.isEmpty()) return refused(NikProblem.NIK_KOSONG);
        return checkDigits(digits, on);
    }

    /// The six digits of the place are known, today or from before. An unknown kecamatan in a known kabupaten is worth
    /// a warning, no more: lists of kecamatan are never complete.
    public boolean knowsPlaceOf(Nik nik) {
        return places.contains(nik.digits().substring(0, 6));
    }

    /// Empty, or words for nothing: `belum ada`, `KTP hilang`.
    static boolean saysNothing(String written) {
        return NOTHING.contains(written.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT));
    }

    static String clean(String written) {
        return IGNORED.matcher(PREFIX.matcher(written).replaceFirst("")).replaceAll("");
    }

    private Result<Nik, NikProblem> checkDigits(String digits, LocalDate on) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) return refused(NikProblem.NIK_BUKAN_ANGKA);
        if (isExample(digits)) return refused(NikProblem.NIK_CONTOH);
        if (digits.length() != 16) return refused(NikProblem.NIK_PANJANG);
        if (!districts.contains(digits.substring(0, 4))) return refused(NikProblem.NIK_WILAYAH);
        int day = Integer.parseInt(digits.substring(6, 8));
        var sex = day > 40 ? Sex.FEMALE : Sex.MALE;
        var born = bornOn(day > 40 ? day - 40 : day, digits, on);
        if (born.isEmpty()) return refused(NikProblem.NIK_TANGGAL);
        if (digits.endsWith("0000")) return refused(NikProblem.NIK_URUT);
        return done(new Nik(digits, born.get(), sex));
    }

    static boolean isExample(String digits) {
        return digits.equals("1234567890123456")
                || ONE_DIGIT.matcher(digits).matches()
                || ROUND.matcher(digits).matches();
    }

    /// Two digits of a year stand for this century or the last: the one in which she is of age.
    private static Optional<LocalDate> bornOn(int day, String digits, LocalDate on) {
        int month = Integer.parseInt(digits.substring(8, 10));
        int year = Integer.parseInt(digits.substring(10, 12));
        return date(2000 + year, month, day)
                .filter(born -> !born.isAfter(on.minusYears(AGE_MIN)))
                .or(() -> date(1900 + year, month, day).filter(born -> isAdult(born, on)));
    }

    static boolean isAdult(LocalDate born, LocalDate on) {
        return !born.isAfter(on.minusYears(AGE_MIN)) && born.isAfter(on.minusYears(AGE_MAX + 1));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
