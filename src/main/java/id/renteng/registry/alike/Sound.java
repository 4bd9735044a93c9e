package id.renteng.registry.alike;

import id.renteng.registry.Letters;
import id.renteng.registry.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name as it sounds: without titles, short forms written out, old and new spelling made one.
///
/// @param words   as they sound
/// @param written the same words as they were written, in small letters: a letter left out changes more of the sound
record Sound(List<String> words, List<String> written) {

    private static final Pattern DEGREE =
            Pattern.compile("(?i)\\b(S|M|A)\\.\\s?(Pd|Ag|Kom|Sos|E|H|T|M|Md|Si|Kep|Keb|P|Hum)\\b\\.?");
    private static final Pattern SYA = Pattern.compile("^s[jy]a");
    private static final Pattern CH = Pattern.compile("^ch");
    private static final Pattern SILENT_H = Pattern.compile("([tdpbgs])h");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Set<String> TITLES = Set.of(
            "h",
            "hj",
            "haji",
            "hajjah",
            "bu",
            "ibu",
            "ibuk",
            "pak",
            "bapak",
            "bpk",
            "mak",
            "bang",
            "wak",
            "mbak",
            "mas",
            "uni",
            "ayuk",
            "drs",
            "dra",
            "ir",
            "dr",
            "drg",
            "se",
            "sh",
            "spd",
            "sag",
            "skom",
            "ssos",
            "amd",
            "mm",
            "msi",
            "mpd",
            "alm",
            "almh",
            "almarhum",
            "almarhumah",
            "tn",
            "ny",
            "nn",
            "sdr",
            "sdri",
            "kh",
            "ust",
            "ustadz");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("m", "muhammad"),
            Map.entry("muh", "muhammad"),
            Map.entry("moh", "muhammad"),
            Map.entry("mhd", "muhammad"),
            Map.entry("mohd", "muhammad"),
            Map.entry("mohammad", "muhammad"),
            Map.entry("mohamad", "muhammad"),
            Map.entry("mochamad", "muhammad"),
            Map.entry("mochammad", "muhammad"),
            Map.entry("ach", "ahmad"),
            Map.entry("achmad", "ahmad"),
            Map.entry("akhmad", "ahmad"),
            Map.entry("abd", "abdul"),
            Map.entry("st", "siti"),
            Map.entry("noor", "nur"),
            Map.entry("noer", "nur"),
            Map.entry("r", "raden"),
            Map.entry("rd", "raden"),
            Map.entry("kms", "kemas"),
            Map.entry("msy", "masayu"),
            Map.entry("nys", "nyimas"),
            Map.entry("nyms", "nyimas"),
            Map.entry("syf", "syarifah"));

    static Sound of(String name) {
        var degree = DEGREE.matcher(name).replaceAll(" ");
        var written = new ArrayList<String>();
        for (var word : Names.key(degree).split(" ", -1)) {
            if (word.isEmpty() || TITLES.contains(word)) continue;
            boolean initial = word.length() == 1 && !written.isEmpty();
            written.add(initial ? word : SHORT.getOrDefault(word, word));
        }
        if (written.isEmpty()) written.addAll(Arrays.asList(Names.key(name).split(" ", -1)));
        return new Sound(written.stream().map(Sound::spelled).toList(), List.copyOf(written));
    }

    private static String spelled(String word) {
        var sound = word.replace("oe", "u").replace("dj", "j").replace("tj", "c");
        sound = SYA.matcher(sound).replaceFirst("sa");
        sound = CH.matcher(sound).replaceFirst("c");
        sound = SILENT_H.matcher(sound.replace("kh", "h").replace("ch", "h")).replaceAll("$1");
        sound = sound.replace('v', 'p')
                .replace('f', 'p')
                .replace('z', 'j')
                .replace('q', 'k')
                .replace("x", "ks")
                .replace('e', 'i')
                .replace('y', 'i');
        sound = DOUBLED.matcher(sound).replaceAll("$1");
        return sound.length() > 3 && sound.endsWith("h") ? sound.substring(0, sound.length() - 1) : sound;
    }

    String first() {
        return words.getFirst();
    }

    /// How alike the two are, if they are.
    Optional<Sign> sign(Sound other) {
        var one = String.join("", words);
        var two = String.join("", other.words);
        if (one.isEmpty() || two.isEmpty()) return Optional.empty();
        if (one.equals(two) || sorted().equals(other.sorted())) return Optional.of(Sign.SAME_NAME);
        boolean oneIsShort = words.size() <= other.words.size();
        var few = oneIsShort ? this : other;
        var many = oneIsShort ? other : this;
        if (isWithin(few.words, many.words) || isWithin(few.written, many.written)) {
            return Optional.of(words.size() == other.words.size() ? Sign.LIKE_NAME : Sign.PART_OF_NAME);
        }
        return one.length() >= 6 && Letters.distance(one, two, 1) <= 1 ? Optional.of(Sign.LIKE_NAME) : Optional.empty();
    }

    private List<String> sorted() {
        return words.stream().sorted().toList();
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        var left = new ArrayList<>(many);
        for (var word : few) {
            var match = left.stream().filter(other -> alike(word, other)).findFirst();
            if (match.isEmpty()) return false;
            left.remove(match.get());
        }
        return true;
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) return true;
        int shorter = Math.min(one.length(), other.length());
        if (shorter == 1) return one.charAt(0) == other.charAt(0);
        if (shorter < 3) return false;
        int allowed = shorter >= 7 ? 2 : 1;
        return Letters.distance(one, other, allowed) <= allowed;
    }
}
