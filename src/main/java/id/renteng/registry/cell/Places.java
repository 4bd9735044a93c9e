package id.renteng.registry.cell;

import id.renteng.registry.Kelurahan;
import id.renteng.registry.Letters;
import id.renteng.registry.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Kelurahan and kecamatan by what people write: short forms, numbers in words, spaces left out, a letter wrong. A name
/// that could be two places is none.
public final class Places {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("tj", "tanjung"),
            Map.entry("tg", "tanjung"),
            Map.entry("tjg", "tanjung"),
            Map.entry("tlg", "talang"),
            Map.entry("sei", "sungai"),
            Map.entry("s", "sungai"),
            Map.entry("sp", "simpang"),
            Map.entry("simp", "simpang"),
            Map.entry("spg", "simpang"),
            Map.entry("knl", "kenali"),
            Map.entry("bwh", "bawah"),
            Map.entry("ats", "atas"),
            Map.entry("pal", "paal"),
            Map.entry("pall", "paal"),
            Map.entry("ok", "orang kayo"),
            Map.entry("tiga", "iii"),
            Map.entry("3", "iii"),
            Map.entry("empat", "iv"),
            Map.entry("4", "iv"),
            Map.entry("v", "lima"),
            Map.entry("5", "lima"),
            Map.entry("jbi", "jambi"),
            Map.entry("sel", "selatan"),
            Map.entry("slt", "selatan"),
            Map.entry("sltn", "selatan"),
            Map.entry("tim", "timur"),
            Map.entry("tmr", "timur"),
            Map.entry("kb", "kebun"),
            Map.entry("kt", "kota"),
            Map.entry("d", "danau"),
            Map.entry("dn", "danau"),
            Map.entry("psr", "pasar"),
            Map.entry("ps", "pasar"));
    /// What people of the city say for short.
    private static final Map<String, String> SPOKEN = Map.of("mayang", "mayangmangurai", "telanai", "telanaipura");

    private static final Pattern KIND = Pattern.compile("^(?:kelurahan|kel|kecamatan|kec|desa)\\b[. ]*");
    private static final Pattern DISTRICT = Pattern.compile("(?i)^kec(?:amatan)?\\b");
    private static final Pattern MORE =
            Pattern.compile("(?i)(?<=[\\p{L}0-9])(?:\\s*[,(/]|\\s+-\\s|\\s*\\b(?:kec|kecamatan|rt|rw|kota)\\b).*$");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CODE = Pattern.compile("15\\.?71\\.?[0-9]{2}\\.?[0-9]{4}");

    private final Map<String, Kelurahan> kelurahan = new HashMap<>();
    private final Map<String, String> kecamatan = new HashMap<>();
    private final Set<String> nearby;
    private final Regions regions;

    /// @param nearby the names of kecamatan just outside the city
    public Places(Regions regions, List<String> nearby) {
        this.regions = regions;
        regions.kelurahan().forEach(place -> kelurahan.put(fold(place.name()), place));
        regions.kecamatan().forEach(district -> kecamatan.put(fold(district.name()), district.code()));
        this.nearby = nearby.stream().map(Places::fold).collect(Collectors.toSet());
    }

    /// By name, or by the code of the ministry; by that of the statistical office (BPS) where it is no code of the
    /// ministry. The kecamatan or the RT may stand behind the name.
    public Optional<Kelurahan> kelurahan(String written) {
        var text = Blank.plain(written);
        if (CODE.matcher(text).matches()) return byCode(text.replace(".", ""));
        if (DISTRICT.matcher(text).find()) return Optional.empty();
        return nearest(fold(text), kelurahan)
                .or(() -> nearest(fold(MORE.matcher(text).replaceFirst("")), kelurahan));
    }

    /// The code of the kecamatan.
    public Optional<String> kecamatan(String written) {
        return nearest(fold(written), kecamatan);
    }

    /// A kecamatan of the kabupaten around the city.
    public boolean isOutside(String writtenKecamatan) {
        return nearby.contains(fold(writtenKecamatan));
    }

    private Optional<Kelurahan> byCode(String digits) {
        return regions.kelurahan(digits.replaceFirst("(..)(..)(..)(....)", "$1.$2.$3.$4"))
                .or(() -> regions.kelurahanOfStatistics(digits));
    }

    private static <T> Optional<T> nearest(String sought, Map<String, T> known) {
        var spoken = SPOKEN.getOrDefault(sought, sought);
        var exact = known.get(spoken);
        if (exact != null) return Optional.of(exact);
        if (sought.length() < 5) return Optional.empty();
        int allowed = sought.length() >= 10 ? 2 : 1;
        int least = allowed + 1;
        T best = null;
        for (var entry : known.entrySet()) {
            int distance = Letters.distance(sought, entry.getKey(), allowed);
            if (distance > allowed || distance > least) continue;
            best = distance < least ? entry.getValue() : null;
            least = distance;
        }
        return Optional.ofNullable(best);
    }

    private static String fold(String written) {
        var text = Blank.plain(written).toLowerCase(Locale.ROOT).strip();
        text = NO_WORD.matcher(KIND.matcher(text).replaceFirst(""))
                .replaceAll(" ")
                .strip();
        var words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) words[i] = SHORT.getOrDefault(words[i], words[i]);
        return String.join("", words).replace(" ", "");
    }
}
