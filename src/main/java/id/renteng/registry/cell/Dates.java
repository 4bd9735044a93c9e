package id.renteng.registry.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates in all the ways people write them, with a place or weekday in front or not. The day comes before the month;
/// where that is impossible it is read the American way, and said.
public final class Dates {

    private static final String INVALID = "TGL_TIDAK_SAH";
    private static final String AMERICAN = "TGL_FORMAT_AS";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    private static final Pattern PLACE = Pattern.compile("^\\p{L}[^0-9]*?[,/:.\\- ]+(?=[0-9])");
    private static final Pattern TIME = Pattern.compile("\\s+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?$");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})\\s*[-/. ]\\s*([0-9]{1,2})\\s*[-/. ]\\s*([0-9]{4}|[0-9]{2})");
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,2})[-/. ]*(\\p{L}+)\\.?[-/., ]*([0-9]{4}|[0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("([1-6][0-9]{4})(?:\\.[0-9]+)?");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9:]+)");
    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    /// How a year of two digits is meant.
    public enum ShortYear {
        /// A business owner's birth: 00 to 09 in this century, others in the last.
        BIRTH,
        /// Something that happened lately: always this century.
        RECENT
    }

    public static Reading<LocalDate> read(String cell, ShortYear shortYear) {
        if (Blank.isDash(cell) || Blank.is(cell)) return Reading.nothing();
        var text = Blank.plain(cell);
        if (INSTANT.matcher(text).matches()) return instant(text);
        text = TIME.matcher(PLACE.matcher(text).replaceFirst("")).replaceFirst("");
        var words = WORDS.matcher(text);
        if (words.matches()) {
            var month = MONTHS.get(words.group(2).toLowerCase(Locale.ROOT));
            return month == null
                    ? Reading.wrong(INVALID)
                    : sure(date(year(words.group(3), shortYear), month, number(words.group(1))));
        }
        return numbers(text, shortYear);
    }

    private static Reading<LocalDate> numbers(String text, ShortYear shortYear) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return sure(date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return dayFirst(number(numbers.group(1)), number(numbers.group(2)), year(numbers.group(3), shortYear));
        }
        if (text.matches("(?:19|20)[0-9]{6}")) {
            return sure(date(number(text.substring(0, 4)), number(text.substring(4, 6)), number(text.substring(6))));
        }
        var serial = SERIAL.matcher(text);
        return serial.matches() ? Reading.of(EXCEL_BEGINS.plusDays(number(serial.group(1)))) : Reading.wrong(INVALID);
    }

    private static Reading<LocalDate> dayFirst(int first, int second, int year) {
        var plain = date(year, second, first);
        if (plain.isPresent()) return Reading.of(plain.get());
        return date(year, first, second)
                .map(date -> Reading.doubtful(date, AMERICAN))
                .orElse(Reading.wrong(INVALID));
    }

    private static Reading<LocalDate> instant(String text) {
        try {
            return Reading.of(OffsetDateTime.parse(text).atZoneSameInstant(WIB).toLocalDate());
        } catch (DateTimeException e) {
            return Reading.wrong(INVALID);
        }
    }

    private static Reading<LocalDate> sure(Optional<LocalDate> date) {
        return date.map(Reading::of).orElse(Reading.wrong(INVALID));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1900 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String written, ShortYear shortYear) {
        int year = number(written);
        if (written.length() == 4) return year;
        return switch (shortYear) {
            case BIRTH -> year < 10 ? 2000 + year : 1900 + year;
            case RECENT -> 2000 + year;
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        var names = List.of(
                "januari jan january",
                "februari feb pebruari peb february",
                "maret mar march mrt",
                "april apr",
                "mei may",
                "juni jun june",
                "juli jul july",
                "agustus agu agt ags aug august",
                "september sep sept",
                "oktober okt oct october",
                "november nov nopember nop",
                "desember des dec december");
        var months = new java.util.HashMap<String, Integer>();
        for (int month = 0; month < 12; month++) {
            for (var name : names.get(month).split(" ", -1)) months.put(name, month + 1);
        }
        return Map.copyOf(months);
    }
}
