package id.renteng.web;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/// Reads and writes an amount of rupiah as people type it: `2000000`, `2.000.000`, `Rp 2.000.000`.
public final class Amounts {

    private static final int DIGITS_MAX = 12;

    private Amounts() {}

    /// The amount, or nothing where it is not a whole number of rupiah below one trillion. Separators must stand
    /// between groups of three digits, so that `2.5` is not read as 25.
    public static Optional<Money> read(String typed) {
        var text = typed.strip().replaceFirst("(?i)^rp\\.?", "").replaceAll("[\\s\\u00a0]", "");
        if (!text.matches("[0-9]+|[0-9]{1,3}(\\.[0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+")) return Optional.empty();
        var digits = text.replaceAll("[^0-9]", "");
        return digits.length() > DIGITS_MAX ? Optional.empty() : Optional.of(Money.rupiah(Long.parseLong(digits)));
    }

    /// A yearly rate as people type it: `3`, `3,5`, `3.25 %`. Nothing where it is not 0 to 100 percent with at most two
    /// digits after the comma.
    public static Optional<BasisPoints> readPercent(String typed) {
        var text = typed.replaceAll("[\\s%]", "").replace(',', '.');
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) return Optional.empty();
        int point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        var part = point < 0 ? "00" : (text.substring(point + 1) + "0").substring(0, 2);
        int value = Integer.parseInt(whole) * 100 + Integer.parseInt(part);
        return value > 10_000 ? Optional.empty() : Optional.of(new BasisPoints(value));
    }

    /// As it stands in a field to be changed: `2.000.000`. [#read(String)] reads it back.
    public static String write(Money amount) {
        return NumberFormat.getIntegerInstance(Locale.of("id", "ID")).format(amount.rupiah());
    }
}
