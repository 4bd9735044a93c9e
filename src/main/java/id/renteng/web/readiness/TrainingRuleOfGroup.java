package id.renteng.web.readiness;

import id.renteng.readiness.RuleChange;
import id.renteng.readiness.TaskCode;
import id.renteng.readiness.TrainingDemand;
import id.renteng.training.Theme;
import id.renteng.web.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// By what a group's training is judged, in words: the scheme it has applied to, or the programme.
///
/// @param scheme  the name of the scheme with an open application; empty: the programme
/// @param asked   of every member
/// @param isOwn   whether the scheme sets the other tasks of the list too
/// @param change  how the list will change on a day to come
/// @param others  what the schemes ask that hold today; empty once the group has applied
/// @param members how many the group has
/// @param themes  for their names
public record TrainingRuleOfGroup(
        String scheme,
        TrainingDemand asked,
        boolean isOwn,
        @Nullable RuleChange change,
        List<Other> others,
        int members,
        List<Theme> themes) {

    /// @param trained how many of the members have passed what this scheme asks
    public record Other(String name, TrainingDemand asked, int trained) {}

    /// What is asked, as one sentence part after the other.
    public String words(TrainingDemand of, Text t) {
        if (of.isNothing()) return t.of("readiness.asks.nothing");
        var parts = new ArrayList<String>();
        if (!of.all().isEmpty()) parts.add(t.of("readiness.asks.all", names(of.all(), t)));
        if (of.anyPasses() > 0) {
            parts.add(
                    of.any().isEmpty()
                            ? t.of("readiness.asks.others", of.anyPasses())
                            : t.of("readiness.asks.any", of.anyPasses(), names(of.any(), t)));
        }
        if (of.hours() > 0) parts.add(t.of("readiness.asks.hours", of.hours()));
        var lasts = of.lastsDays();
        if (lasts != null) parts.add(t.of("readiness.asks.lasts", lasts));
        return String.join("; ", parts);
    }

    /// How the list will change, as one sentence part after the other.
    public String words(RuleChange of, Text t) {
        var parts = new ArrayList<String>();
        if (!of.added().isEmpty()) parts.add(t.of("readiness.change.added", tasks(of.added(), t)));
        if (!of.changed().isEmpty()) parts.add(t.of("readiness.change.changed", tasks(of.changed(), t)));
        if (!of.gone().isEmpty()) parts.add(t.of("readiness.change.gone", tasks(of.gone(), t)));
        return String.join(" ", parts);
    }

    private static String tasks(List<TaskCode> codes, Text t) {
        return codes.stream().map(code -> t.of("readiness.task." + code.name())).collect(Collectors.joining(", "));
    }

    private String names(Collection<String> codes, Text t) {
        var names = themes.stream().collect(Collectors.toMap(Theme::code, theme -> theme.nameIn(t.language())));
        return codes.stream()
                .map(code -> names.getOrDefault(code, code))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
