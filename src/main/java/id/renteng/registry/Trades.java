package id.renteng.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The trades that the programme groups people and classes by, and the lines of business in each with their KBLI codes.
@Component
public final class Trades {

    /// What stands where nobody could tell the trade.
    public static final String OTHER = "lain";

    /// The codes, in the order in which they are offered. The words are texts: `registry.trade.<code>`.
    public static final List<String> CODES = List.of("kuliner", "dagang", "fashion", "kriya", "jasa", "agro", OTHER);

    private final List<Line> lines = Resource.rows("business-lines.csv").stream()
            .map(row -> new Line(row.get(0), row.get(1), row.get(2), row.get(4)))
            .toList();

    /// A line of business.
    ///
    /// @param kbli2025 the proposed code in the newer list; empty where none is certain
    public record Line(String trade, String name, String kbli2020, String kbli2025) {}

    public List<Line> lines() {
        return lines;
    }

    /// The line that is written this way, without regard to capitals: a whole name, or the first words of one.
    public Optional<Line> line(String written) {
        var sought = fold(written);
        if (sought.isEmpty()) return Optional.empty();
        return lines.stream()
                .filter(line -> fold(line.name()).equals(sought))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> (" " + fold(line.name()) + " ").contains(" " + sought + " "))
                        .findFirst());
    }

    /// The trade of what somebody wrote, [#OTHER] if it is none we know.
    public String tradeOf(String written) {
        var sought = fold(written);
        return switch (sought) {
            case "kuliner", "makanan", "minuman", "makanan dan minuman" -> "kuliner";
            case "perdagangan", "dagang", "toko" -> "dagang";
            case "fashion", "fesyen", "konveksi", "pakaian" -> "fashion";
            case "kriya", "kerajinan", "industri" -> "kriya";
            case "jasa" -> "jasa";
            case "pertanian", "perikanan", "peternakan", "perkebunan", "agro" -> "agro";
            default -> line(written).map(Line::trade).orElse(OTHER);
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
