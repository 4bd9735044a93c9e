package id.renteng.registry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How names of people and businesses are written and compared.
public final class Names {

    /// Longer names are refused, never cut.
    public static final int CHARACTERS_MAX = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// Titles, and names that stand before the one a person is called by.
    private static final Set<String> BORNE_BY_MANY = Set.of(
            "haji",
            "hajjah",
            "ibu",
            "bapak",
            "pak",
            "muhammad",
            "muhamad",
            "mohammad",
            "mohamad",
            "muh",
            "moh",
            "mhd",
            "siti",
            "nur",
            "sri",
            "abdul");
    private static final Set<String> KEPT_CAPITAL =
            Set.of("tk", "rm", "ud", "cv", "pkl", "kh", "ii", "iii", "iv", "rt", "rw", "umkm");

    private Names() {}

    /// Without spaces at the ends and with single spaces between words.
    public static String tidy(String written) {
        return SPACES.matcher(written).replaceAll(" ").strip();
    }

    /// Tidy, and with capitals at the beginning of words where all of it was capitals or all small.
    public static String show(String written) {
        var tidy = tidy(written);
        boolean shouted = tidy.equals(tidy.toUpperCase(Locale.ROOT)) || tidy.equals(tidy.toLowerCase(Locale.ROOT));
        if (!shouted) return tidy;
        return Arrays.stream(tidy.split(" ", -1)).map(Names::capitalised).collect(Collectors.joining(" "));
    }

    /// What names are compared and searched by: small letters, no accents, words separated by single spaces.
    public static String key(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Hardly one person can be meant: what she is called in one name looks like no word of the other.
    ///
    /// A family name that both bear, or a `Siti` before it, makes them no one person. Names that only look
    /// alike, such as Dewi and Desi, are of two people if the other words do not look alike.
    public static boolean clearlyDiffer(String one, String other) {
        var ones = words(one);
        var others = words(other);
        if (ones.isEmpty() || others.isEmpty()) return false;
        var first = called(ones);
        var second = called(others);
        if (isAmong(first, others, 0) || isAmong(second, ones, 0)) return false;
        boolean near = alike(first, second, 2) || isAmong(first, others, 1) || isAmong(second, ones, 1);
        return !near || (ones.size() > 1 && others.size() > 1 && restDiffers(ones, first, others, second));
    }

    private static boolean restDiffers(List<String> ones, String first, List<String> others, String second) {
        return ones.stream()
                .filter(word -> !word.equals(first))
                .noneMatch(word ->
                        others.stream().filter(rest -> !rest.equals(second)).anyMatch(rest -> alike(word, rest, 2)));
    }

    private static boolean isAmong(String word, List<String> words, int most) {
        return words.stream().anyMatch(second -> alike(word, second, most));
    }

    /// The first word that tells people apart.
    private static String called(List<String> words) {
        return words.stream()
                .filter(word -> !BORNE_BY_MANY.contains(word))
                .findFirst()
                .orElse(words.getFirst());
    }

    private static List<String> words(String name) {
        return Arrays.stream(key(name).split(" ", -1))
                .filter(word -> word.length() > 2)
                .toList();
    }

    /// @param most how many letters of long words may differ; of short ones, at most one
    private static boolean alike(String one, String other, int most) {
        if (one.startsWith(other) || other.startsWith(one)) return true;
        int allowed = Math.min(one.length(), other.length()) >= 7 ? most : Math.min(most, 1);
        return Letters.distance(one, other, allowed) <= allowed;
    }

    private static String capitalised(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (KEPT_CAPITAL.contains(NO_WORD.matcher(small).replaceAll(""))) return word.toUpperCase(Locale.ROOT);
        int first = 0;
        while (first < small.length() && !Character.isLetter(small.charAt(first))) first++;
        if (first == small.length()) return small;
        return small.substring(0, first) + Character.toUpperCase(small.charAt(first)) + small.substring(first + 1);
    }
}
