package id.renteng.web.training;

import id.renteng.growth.TrainingHints;
import id.renteng.training.Needs;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the form of needs shows.
///
/// @param name     whose needs
/// @param known    what was known without asking
/// @param proposed whether the form is filled from it
/// @param themes   to choose from
/// @param paper    where the form is to be printed; empty for who tells her own
public record NeedsPage(
        String name,
        TrainingHints.Hints known,
        boolean proposed,
        List<Theme> themes,
        NeedsForm form,
        String paper,
        Errors errors) {

    /// Her line of business in her own words, its trade, and its code in the national list if it is known.
    public String work(TrainingHints.Work one, Text t) {
        var trade = one.line() + " · " + t.of("registry.trade." + one.trade());
        return one.kbli().isEmpty() ? trade : trade + " · KBLI " + one.kbli();
    }

    public List<Choice> interests(Text t) {
        return themes.stream()
                .map(theme -> new Choice(theme.code(), theme.nameIn(t.language())))
                .toList();
    }

    public List<Choice> gaps(Text t) {
        return choices(t, "matching.gap.", Needs.GAPS);
    }

    public List<Choice> weak(Text t) {
        return choices(t, "matching.weak.", Needs.WEAK);
    }

    public List<Choice> days(Text t) {
        return choices(t, "matching.day.", NeedsForm.DAYS);
    }

    public List<Choice> parts(Text t) {
        return choices(t, "matching.part-of-day.", NeedsForm.PARTS);
    }

    public List<Choice> special(Text t) {
        return choices(t, "matching.special.", Needs.SPECIAL);
    }

    public List<Choice> reaches(Text t) {
        return choices(t, "matching.reach.", NeedsForm.REACHES);
    }

    /// What an assessment found of the dimensions that training raises; empty if nobody has looked.
    public String measured(Text t) {
        return known.levels().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(one -> t.of("matching.level", t.of("matching.weak." + one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static List<Choice> choices(Text t, String prefix, List<String> codes) {
        return codes.stream().map(code -> new Choice(code, t.of(prefix + code))).toList();
    }
}
