package id.renteng.web.training;

import id.renteng.registry.Trades;
import id.renteng.training.Entry;
import id.renteng.training.Needs;
import id.renteng.training.Programme;
import id.renteng.training.Theme;
import id.renteng.training.ThemeFacts;
import id.renteng.training.matching.Grouping;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a theme shows, or the form of a new one.
///
/// @param entry           null for a new one
/// @param isGroupTraining whether its pass follows its own rule, which is not set here
/// @param form            what was filled in, to be kept when something is wrong
/// @param programmes      the latest first
/// @param themes          those offered today, to be passed before
/// @param mayChange       whether the reader keeps it up to date
public record ThemePage(
        @Nullable Entry<ThemeFacts> entry,
        boolean isGroupTraining,
        ThemeForm form,
        ProgrammeForm programme,
        List<Programme> programmes,
        List<Theme> themes,
        List<HistoryLine> history,
        boolean mayChange,
        Errors errors) {

    private static final int MINUTES = 60;

    public String action() {
        return entry == null ? "/training-catalogue/themes" : "/training-catalogue/themes/" + entry.code();
    }

    public String name(String language) {
        if (entry == null) return "";
        return language.equals("en") ? entry.facts().nameEn() : entry.facts().name();
    }

    public int hours(Programme of) {
        return of.minutes() / MINUTES;
    }

    /// What a programme asks of a pass beside the rule, in words; empty if nothing.
    public String pass(Programme of, Text t) {
        var attendance = of.attendanceMin().map(share -> t.of("catalogue.pass.attendance", share.value() / 100));
        var score = of.scoreMin().isPresent()
                ? t.of("catalogue.pass.score", of.scoreMin().getAsInt())
                : "";
        return String.join(
                ", ",
                List.of(attendance.orElse(""), score).stream()
                        .filter(said -> !said.isEmpty())
                        .toList());
    }

    public List<Choice> gaps(Text t) {
        return choices(Needs.GAPS, "matching.gap.", t);
    }

    public List<Choice> raised(Text t) {
        return choices(Needs.WEAK, "matching.weak.", t);
    }

    public List<Choice> trades(Text t) {
        return choices(Trades.CODES, "registry.trade.", t);
    }

    public List<Choice> groupings(Text t) {
        return choices(Arrays.stream(Grouping.values()).map(Grouping::name).toList(), "catalogue.grouping.", t);
    }

    /// The skills among them, but for this one.
    public List<Choice> others(String language) {
        return themes.stream()
                .filter(one -> one.kind() == Theme.Kind.SKILL)
                .filter(one -> entry == null || !one.code().equals(entry.code()))
                .map(one -> new Choice(one.code(), one.nameIn(language)))
                .toList();
    }

    private static List<Choice> choices(List<String> codes, String key, Text t) {
        return codes.stream().map(code -> new Choice(code, t.of(key + code))).toList();
    }
}
