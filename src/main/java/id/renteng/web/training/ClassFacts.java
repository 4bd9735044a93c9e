package id.renteng.web.training;

import id.renteng.training.Catalogue;
import id.renteng.training.Room;
import id.renteng.training.Theme;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a class is held: where, by whom, with what, for whom and at what cost; what nobody has said is left out.
///
/// @param room   its name; empty if none is kept for it
/// @param themes the names of prerequisites are among these
public record ClassFacts(TrainingClass of, String room, Set<String> prerequisites, List<Theme> themes) {

    /// @param key the key of its name among the texts
    public record Fact(String key, String value) {}

    static ClassFacts of(TrainingClass of, Catalogue catalogue) {
        var room = catalogue.rooms().stream()
                .filter(one -> one.code().equals(of.setting().room()))
                .map(Room::name)
                .findFirst()
                .orElse("");
        return new ClassFacts(of, room, of.setting().prerequisites(), catalogue.allThemes());
    }

    public List<Fact> told(Text t) {
        var setting = of.setting();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("classes.room", room));
        facts.add(new Fact("classes.instructor", of.instructor()));
        facts.add(new Fact(
                "classes.provides",
                joined(setting.provides().stream()
                        .map(one -> t.of("matching.special." + one))
                        .toList())));
        facts.add(new Fact(
                "classes.prerequisites-legend",
                joined(themes.stream()
                        .filter(theme -> prerequisites.contains(theme.code()))
                        .map(theme -> theme.nameIn(t.language()))
                        .toList())));
        facts.add(new Fact("classes.cost", setting.cost().isZero() ? "" : t.money(setting.cost())));
        facts.add(new Fact("classes.budget-line", setting.budgetLine()));
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }

    private static String joined(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
