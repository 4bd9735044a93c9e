package id.renteng.web.training;

import id.renteng.training.ClassSummary;
import id.renteng.training.MatchingRun;
import id.renteng.training.RunClass;
import id.renteng.training.Theme;
import id.renteng.training.TrainingClass;
import id.renteng.training.matching.Obstacle;
import id.renteng.training.matching.Part;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The latest run of matching, class by class.
///
/// @param run        null before the first
/// @param none       for whom there is no class
/// @param unkept     seats given by hand that the run could not keep
/// @param seed       what the form of a new run proposes
/// @param mayTry     whether the reader may try out
/// @param mayPublish whether the reader may invite
public record MatchingPage(
        @Nullable MatchingRun run,
        List<Row> rows,
        List<Demand> demand,
        NoClass none,
        List<Unkept> unkept,
        String seed,
        boolean mayTry,
        boolean mayPublish,
        Errors errors) {

    /// One class.
    public record Row(ClassSummary summary, RunClass seen) {

        public String id() {
            return seen.id().value().toString();
        }
    }

    /// People for whom the run has no class.
    ///
    /// @param count of all
    /// @param first some of them, with how many classes each obstacle keeps them out of
    public record NoClass(int count, List<Blocked> first) {

        static final NoClass NOBODY = new NoClass(0, List.of());

        public int more() {
            return count - first.size();
        }
    }

    public record Blocked(String name, Map<Obstacle, Integer> by) {

        /// `jamnya tidak cocok: 2 kelas · terlalu jauh: 1 kelas`: what keeps her out of most classes first.
        public String why(Text t) {
            return by.entrySet().stream()
                    .sorted(Map.Entry.<Obstacle, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(one -> t.of("matching.blocked." + one.getKey(), one.getValue()))
                    .collect(Collectors.joining(" · "));
        }
    }

    /// A seat that a planner gave somebody and that the run could not keep.
    public record Unkept(String name, TrainingClass in) {}

    /// How many people wait for a theme first.
    public record Demand(Theme theme, int people) {}

    public List<Part> parts() {
        return List.of(Part.values());
    }

    public int seats() {
        return rows.stream().mapToInt(row -> row.seen().seats()).sum();
    }

    public int taken() {
        return rows.stream().mapToInt(row -> row.seen().taken().size()).sum();
    }

    static List<Row> rows(Map<?, RunClass> seen, List<ClassSummary> summaries) {
        return summaries.stream()
                .filter(summary -> seen.containsKey(summary.of().id()))
                .map(summary -> new Row(
                        summary, Objects.requireNonNull(seen.get(summary.of().id()))))
                .sorted(Comparator.comparing((Row row) -> row.summary().of().firstSession())
                        .thenComparing(Row::id))
                .toList();
    }
}
