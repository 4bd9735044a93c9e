package id.renteng.registry.cell;

import id.renteng.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts of rupiah in all the ways people write them: `Rp 1.500.000,-`, `1,5 jt`, `750 ribu`, `5E+06`.
///
/// Whatever can be read in two ways is not read. Sen are dropped, and said. Amounts from 1 to 9.999 are doubtful: most
/// were meant in thousands or millions.
public final class Rupiahs {

    public static final String UNREADABLE = "TIDAK_TERBACA";
    public static final String RANGE = "RENTANG";
    public static final String DOUBTFUL = "MERAGUKAN";
    public static final String NEGATIVE = "NEGATIF";
    public static final String PER_DAY = "PERIODE_HARI";
    public static final String SEN_DROPPED = "SEN_DIBUANG";

    private static final long SURE_FROM = 10_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final Pattern DAY = Pattern.compile("(?:/|per|tiap|se)\\s*hari$");
    private static final Pattern PERIOD =
            Pattern.compile("\\s*(?:/|per|tiap|se)\\s*(?:bulan|bln|tahun|thn|th|bl)\\.?$");
    private static final Pattern ABOUT = Pattern.compile("^(?:±|\\+/-|\\+-|kira-kira|sekitar|kurang lebih)\\s*");
    private static final Pattern CURRENCY = Pattern.compile("^(?:rp\\.?|idr)\\s*");
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?:<|>|≤|≥|di\\s?bawah|di\\s?atas|kurang dari|lebih dari|maks|max|min|antara)|(?<![a-z])s\\s?[./]?\\s?d(?![a-z])"
                    + "|sampai|hingga|ke\\s?(?:atas|bawah)$|[0-9a-z]\\s*[-–~]\\s*(?:rp\\.?\\s*)?[0-9]");
    private static final Pattern WITH_UNIT =
            Pattern.compile("([0-9]+(?:[.,][0-9]{1,2})?)\\s*(jt|juta|rb|ribu|k|m|miliar|milyar)\\.?");
    private static final Pattern EXPONENT = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)e\\+?([0-9]{1,2})");
    private static final Pattern PLAIN = Pattern.compile("([0-9]+)(?:\\.0)?");
    private static final Pattern DOTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})+)(?:,([0-9]{2}))?");
    private static final Pattern COMMAS = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+)(?:\\.([0-9]{2}))?");
    private static final Pattern SPACES = Pattern.compile("([0-9]{1,3}(?: [0-9]{3})+)");

    private Rupiahs() {}

    public static Reading<Money> read(String cell) {
        var text = Blank.plain(cell).toLowerCase(Locale.ROOT);
        if (Blank.is(text) || text.matches("rp\\.?\\s*-?")) return Reading.nothing();
        if (DAY.matcher(text).find()) return Reading.wrong(PER_DAY);
        text = ABOUT.matcher(PERIOD.matcher(text).replaceFirst("")).replaceFirst("");
        text = text.replaceFirst("[,.]\\s*-+$", "").strip();
        if (text.matches("-\\s*(?:rp\\.?)?\\s*[0-9].*|\\(.*[0-9].*\\)")) return Reading.wrong(NEGATIVE);
        if (BETWEEN.matcher(text).find()) return Reading.wrong(RANGE);
        return amount(CURRENCY.matcher(text).replaceFirst(""));
    }

    private static Reading<Money> amount(String text) {
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) return sure(number(unit.group(1)).multiply(times(unit.group(2))));
        Matcher exponent = EXPONENT.matcher(text);
        if (exponent.matches())
            return sure(number(exponent.group(1)).scaleByPowerOfTen(Integer.parseInt(exponent.group(2))));
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) return sure(new BigDecimal(plain.group(1)));
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) return grouped(dots.group(1), dots.group(2));
        Matcher commas = COMMAS.matcher(text);
        if (commas.matches()) return grouped(commas.group(1), commas.group(2));
        Matcher spaces = SPACES.matcher(text);
        return spaces.matches() ? grouped(spaces.group(1), null) : Reading.wrong(UNREADABLE);
    }

    private static Reading<Money> grouped(String groups, @org.jspecify.annotations.Nullable String sen) {
        var read = sure(new BigDecimal(groups.replaceAll("[., ]", "")));
        boolean dropped = sen != null && !sen.equals("00");
        return dropped && read.value() != null ? Reading.doubtful(read.value(), SEN_DROPPED) : read;
    }

    private static Reading<Money> sure(BigDecimal amount) {
        if (amount.compareTo(MOST) > 0) return Reading.wrong(UNREADABLE);
        long rupiah = amount.setScale(0, RoundingMode.DOWN).longValueExact();
        if (amount.signum() != 0 && rupiah < SURE_FROM) return Reading.wrong(DOUBTFUL);
        return Reading.of(new Money(rupiah));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static BigDecimal times(String unit) {
        return switch (unit) {
            case "rb", "ribu", "k" -> BigDecimal.valueOf(1_000);
            case "jt", "juta" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }
}
