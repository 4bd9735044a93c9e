package id.renteng.web.training;

import id.renteng.registry.Regions;
import id.renteng.training.Figures;
import id.renteng.training.Figures.Line;
import id.renteng.training.FollowUp;
import id.renteng.training.Theme;
import id.renteng.web.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The figures of a year, with the words for their codes.
///
/// @param waiting people without a seat by the theme they wait for first, the most wanted first
/// @param outcomes what people told 3 and 6 months after they passed, of all years
/// @param years   to choose from
public record FiguresPage(
        Figures figures,
        Map<String, Theme> themes,
        Regions regions,
        Map<String, Integer> waiting,
        List<FollowUp.Sum> outcomes,
        List<Integer> years) {

    /// One table: what its lines are about, and whether they have seats and cost.
    public record Table(String key, List<Line> lines, boolean ofClasses) {}

    public List<Table> tables() {
        return List.of(
                new Table("theme", figures.themes(), true),
                new Table("kecamatan", figures.kecamatan(), false),
                new Table("sex", figures.sexes(), false),
                new Table("special", figures.special(), false));
    }

    public String name(Table table, Line line, Text t) {
        if (line.key().isEmpty()) return t.of("figures.unknown");
        return switch (table.key()) {
            case "theme" -> theme(line.key(), t);
            case "kecamatan" ->
                regions.kecamatan(line.key()).map(Regions.Kecamatan::name).orElse(line.key());
            case "sex" -> t.of("registry.sex." + line.key());
            default -> t.of("matching.special." + line.key());
        };
    }

    /// How much of the widest bar a number takes, in percent.
    public int width(Table table, int number) {
        int most = table.lines().stream()
                .mapToInt(line -> Math.max(line.seats(), line.filled()))
                .max()
                .orElse(1);
        return number * 100 / Math.max(1, most);
    }

    /// How much of the widest bar a number of waiting people takes, in percent.
    public int waitingWidth(int people) {
        int most = waiting.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return people * 100 / Math.max(1, most);
    }

    /// A score or a gain given in tenths of a point: `12,4`.
    public String points(long tenths, Text t) {
        return t.of("figures.points", BigDecimal.valueOf(tenths, 1));
    }

    public String theme(String code, Text t) {
        var theme = themes.get(code);
        return theme == null ? code : theme.nameIn(t.language());
    }
}
