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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern CODE_AND_NAME =
            Pattern.compile("(?s)(%1$s)(?![0-9])[\\s:;,/()-]*(\\p{L}.*)|(\\p{L}.*?)[\\s:;,/()-]+(%1$s)[\\s)]*"
                    .formatted(CODE.pattern()));

    private final Map<String, Kelurahan> kelurahan = new HashMap<>();
    private final Map<String, Kelurahan> byCode = new HashMap<>();
    private final Map<String, String> kecamatan = new HashMap<>();
    private final Set<String> nearby;
    private final Regions regions;

    /// @param nearby the names of kecamatan just outside the city
    public Places(Regions regions, List<String> nearby) {
        this.regions = regions;
        var begun = regions.begun();
        begun.forEach(place -> byCode.put(place.code(), place));
        begun.stream()
                .collect(Collectors.groupingBy(place -> fold(place.name())))
                .forEach((name, called) -> theOne(called).ifPresent(place -> kelurahan.put(name, place)));
        regions.kecamatan().forEach(district -> kecamatan.put(fold(district.name()), district.code()));
        this.nearby = nearby.stream().map(Places::fold).collect(Collectors.toSet());
    }

    /// Lists that write one of these names may mean the other.
    public static boolean isSameName(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /// Of several that are or were called alike, the one that stands: a new code may keep the name of the old. Where
    /// none does, any of them if all mean the same today.
    private Optional<Kelurahan> theOne(List<Kelurahan> called) {
        var standing =
                called.stream().filter(place -> regions.stands(place.code())).toList();
        if (standing.size() == 1) return Optional.of(standing.getFirst());
        boolean isOne = called.stream().map(this::today).distinct().count() == 1;
        return standing.isEmpty() && isOne ? Optional.of(called.getLast()) : Optional.empty();
    }

    /// By name, or by a code. The kecamatan or the RT may stand behind the name. Empty where it is not known, and where
    /// a code can mean several.
    public Optional<Kelurahan> kelurahan(String written) {
        var meant = meant(written, "", CodeList.EITHER);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// Whose codes a column holds, as far as they are known to one list alone.
    public CodeList listOf(Stream<String> cells) {
        var lists = cells.map(Blank::plain)
                .filter(text -> CODE.matcher(text).matches())
                .map(this::listOf)
                .filter(list -> list != CodeList.EITHER)
                .collect(Collectors.toSet());
        return lists.size() == 1 ? lists.iterator().next() : CodeList.EITHER;
    }

    private CodeList listOf(String code) {
        var digits = code.replace(".", "");
        boolean ministry = !ofMinistry(digits).isEmpty();
        boolean statistics = digits.equals(code) && !regions.meant(digits).isEmpty();
        if (ministry == statistics) return CodeList.EITHER;
        return ministry ? CodeList.MINISTRY : CodeList.STATISTICS;
    }

    /// What a cell means.
    ///
    /// @param today   several where what the code stood for was split, for which of them only who lives there knows
    /// @param stood   what it names, though it may have ended; null where that is not clear
    /// @param decided several were meant by the code, and the name beside it said which
    public record Meant(List<Kelurahan> today, @Nullable Kelurahan stood, boolean decided) {

        private static final Meant NOTHING = new Meant(List.of(), null, false);
    }

    /// All that is meant today by a name or a code, as [#read].
    public List<Kelurahan> meant(String written, String district, CodeList list) {
        return read(written, district, list).today();
    }

    /// What a name, a code, or a code with its name beside it means.
    ///
    /// @param district the kecamatan that stands beside it, for ten digits that two lists use; may be empty
    /// @param list     whose codes the other rows hold, for the same
    public Meant read(String written, String district, CodeList list) {
        var text = Blank.plain(written);
        if (CODE.matcher(text).matches()) return byCode(text, district, list);
        var both = CODE_AND_NAME.matcher(text);
        if (both.matches()) {
            boolean codeFirst = both.group(1) != null;
            return codeFirst
                    ? byBoth(both.group(1), both.group(2), district, list)
                    : byBoth(both.group(4), both.group(3), district, list);
        }
        if (DISTRICT.matcher(text).find()) return Meant.NOTHING;
        return byName(text).map(place -> new Meant(today(place), place, false)).orElse(Meant.NOTHING);
    }

    /// What is meant by a name today: itself where it stands, also where a part of it was split off.
    private List<Kelurahan> today(Kelurahan place) {
        return regions.kelurahan(place.code()).map(List::of).orElseGet(() -> regions.meant(place.code()));
    }

    private Optional<Kelurahan> byName(String text) {
        return nearest(fold(text), kelurahan)
                .or(() -> nearest(fold(MORE.matcher(text).replaceFirst("")), kelurahan));
    }

    /// The name decides between what the code can mean; where the two contradict each other, either may be meant. The
    /// name of a kecamatan beside the code is no name of a kelurahan.
    private Meant byBoth(String code, String name, String district, CodeList list) {
        if (DISTRICT.matcher(name).find()) return byCode(code, district.isEmpty() ? name : district, list);
        var coded = byCode(code, district, list);
        var named = byName(name).map(this::today).orElse(List.of());
        if (named.isEmpty() || coded.today().isEmpty()) return coded;
        var agreed = coded.today().stream().filter(named::contains).toList();
        if (agreed.size() == 1)
            return new Meant(agreed, agreed.getFirst(), coded.today().size() > 1);
        if (!agreed.isEmpty()) return coded;
        return new Meant(both(coded.today(), named), null, false);
    }

    /// The code of the kecamatan.
    public Optional<String> kecamatan(String written) {
        return nearest(fold(written), kecamatan);
    }

    /// A kecamatan of the kabupaten around the city.
    public boolean isOutside(String writtenKecamatan) {
        return nearby.contains(fold(writtenKecamatan));
    }

    /// With dots it is a code of the ministry. Ten digits may be one of the statistical office (BPS) as well: the
    /// kecamatan decides, then the other rows; where neither does, both are meant.
    private Meant byCode(String written, String district, CodeList list) {
        var digits = written.replace(".", "");
        var ofMinistry = ofMinistry(digits);
        var ofStatistics = digits.equals(written) ? regions.meant(digits) : List.<Kelurahan>of();
        if (ofStatistics.isEmpty()) return new Meant(ofMinistry, byCode.get(dotted(digits)), false);
        if (ofMinistry.isEmpty()) return new Meant(ofStatistics, null, false);
        var said = kecamatan(district).orElse("");
        boolean ministry = lieIn(said, ofMinistry);
        boolean decided = ministry != lieIn(said, ofStatistics);
        if (decided ? ministry : list == CodeList.MINISTRY)
            return new Meant(ofMinistry, byCode.get(dotted(digits)), false);
        return new Meant(
                decided || list == CodeList.STATISTICS ? ofStatistics : both(ofMinistry, ofStatistics), null, false);
    }

    private static List<Kelurahan> both(List<Kelurahan> one, List<Kelurahan> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private List<Kelurahan> ofMinistry(String digits) {
        return regions.meant(dotted(digits));
    }

    private static String dotted(String digits) {
        return digits.replaceFirst("(..)(..)(..)(....)", "$1.$2.$3.$4");
    }

    private static boolean lieIn(String district, List<Kelurahan> places) {
        return places.stream().anyMatch(place -> place.kecamatan().equals(district));
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
