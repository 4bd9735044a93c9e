package id.renteng.registry.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The ways in which people write that there is nothing to write.
public final class Blank {

    private static final Set<String> WORDS = Set.of(
            "",
            "-",
            "--",
            "---",
            ".",
            "n/a",
            "na",
            "nihil",
            "kosong",
            "tidak ada",
            "tdk ada",
            "belum ada",
            "blm ada",
            "belum punya",
            "blm punya",
            "tidak punya",
            "tdk punya",
            "proses",
            "dalam proses",
            "menyusul",
            "belum");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern DASHES = Pattern.compile("[-–.]*");

    private Blank() {}

    public static boolean is(String cell) {
        return WORDS.contains(plain(cell).toLowerCase(Locale.ROOT));
    }

    /// Nothing, or a dash: blank in a column of names.
    public static boolean isDash(String cell) {
        return DASHES.matcher(plain(cell)).matches();
    }

    /// With plain spaces, single, none at the ends, and without the apostrophe that keeps Excel from calculating.
    public static String plain(String cell) {
        var text = SPACES.matcher(cell).replaceAll(" ").strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }
}
