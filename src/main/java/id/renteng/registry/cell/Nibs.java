package id.renteng.registry.cell;

import java.util.Locale;

/// Business identification numbers (NIB): thirteen digits, no public check digit. Older papers (SKU, IUMK) are told
/// apart from mistakes.
public final class Nibs {

    private Nibs() {}

    public static Reading<String> read(String cell) {
        if (Blank.is(cell)) return Reading.nothing();
        var text = Blank.plain(cell).toUpperCase(Locale.ROOT).replaceFirst("^NIB\\s*[:.]?\\s*", "");
        if (text.isEmpty()) return Reading.nothing();
        var digits = text.replaceAll("[\\s.'-]", "");
        if (digits.matches("0{13}")) return Reading.wrong("NIB_CONTOH");
        if (digits.matches("[0-9]{13}")) return Reading.of(digits);
        boolean otherPaper = text.contains("/") || text.matches(".*(?:SKU|IUMK|SIUP|TDP|SITU).*");
        return Reading.wrong(otherPaper ? "NIB_BUKAN_NIB" : "NIB_TIDAK_SAH");
    }
}
