package id.renteng.web.growth;

import id.renteng.growth.Assessment;
import id.renteng.growth.Change;
import id.renteng.growth.Change.Fell;
import id.renteng.growth.Change.NoBaseline;
import id.renteng.growth.Change.NotYetRisen;
import id.renteng.growth.Change.NothingLater;
import id.renteng.growth.Change.Risen;
import id.renteng.growth.Change.Unchanged;
import id.renteng.growth.Dimension;
import id.renteng.growth.GrowthClass;
import id.renteng.growth.Rubric;
import id.renteng.kernel.Money;
import id.renteng.registry.Person;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the scorecard of one person's business shows: the baseline beside the latest look at it.
///
/// @param assessments the baseline first; may be empty
/// @param assessors   the names of the users who assessed, as far as they are known
public record ScorecardPage(
        Person person,
        List<String> businesses,
        List<Assessment> assessments,
        Map<UUID, String> assessors,
        boolean mayAssess) {

    public String id() {
        return person.id().value().toString();
    }

    public boolean isEmpty() {
        return assessments.isEmpty();
    }

    public Assessment baseline() {
        return assessments.getFirst();
    }

    public Assessment latest() {
        return assessments.getLast();
    }

    /// Whether there is anything to compare the baseline with.
    public boolean hasLater() {
        return assessments.size() > 1;
    }

    public Rubric rubric() {
        return Rubric.version(latest().rubric());
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    public String assessor(Assessment assessment) {
        return assessors.getOrDefault(assessment.by(), "");
    }

    /// What became of the business, in one or two sentences.
    public String change(Text t) {
        return switch (Change.of(assessments)) {
            case NoBaseline _ -> t.of("growth.change.no-baseline");
            case NothingLater _ -> t.of("growth.change.nothing-later");
            case Unchanged(var at) -> t.of("growth.change.unchanged", name(t, at));
            case Fell(var from, var to) -> t.of("growth.change.fell", name(t, from), name(t, to));
            case NotYetRisen(var from, var to, var because, var earliest) ->
                t.of("growth.change.not-yet." + because.name(), name(t, from), name(t, to), earliest);
            case Risen(var from, var to, var on) -> t.of("growth.change.risen", name(t, from), name(t, to), on);
        };
    }

    /// The class in words, with its sign: `K2 Tumbuh`.
    public static String name(Text t, GrowthClass growthClass) {
        return growthClass.name() + " " + t.of("growth.class." + growthClass.name());
    }

    /// What was found of one dimension: the figure, or the level in words, or that nothing is known.
    public String found(Text t, Assessment assessment, Dimension dimension) {
        var figures = assessment.answers().figures();
        if (!assessment.answers().answered().contains(dimension)) return t.of("growth.no-data");
        return switch (dimension) {
            case TURNOVER -> t.money(Objects.requireNonNull(figures.turnover()));
            case TURNOVER_GROWTH -> t.of("growth.year-before", Objects.requireNonNull(figures.turnoverBefore()));
            case WORKERS -> t.of("growth.people", Objects.requireNonNull(figures.paidWorkers()));
            case LEGALITY, PROFIT, RECORDS, PRODUCT, DIGITAL, MARKET, FINANCE, GROUP ->
                t.of("growth.level." + dimension.name() + "."
                        + assessment.answers().level(dimension).orElseThrow());
        };
    }

    /// What stands behind the answer, in words; empty if there is no answer.
    public String proof(Text t, Assessment assessment, Dimension dimension) {
        var proof = assessment.answers().proofs().get(dimension);
        return proof == null ? "" : t.of("growth.proof." + proof.name());
    }

    /// Above zero if the level of a dimension rose since the baseline, below if it fell.
    public int moved(Dimension dimension) {
        return level(latest(), dimension) - level(baseline(), dimension);
    }

    /// How much the turnover a month changed since the baseline, if it is known both times.
    public Optional<Money> turnoverChange() {
        var before = baseline().answers().figures().turnover();
        var now = latest().answers().figures().turnover();
        return !hasLater() || before == null || now == null ? Optional.empty() : Optional.of(now.minus(before));
    }

    /// How many paid workers more than at the baseline, if they were counted both times.
    public Optional<Integer> workersChange() {
        var before = baseline().answers().figures().paidWorkers();
        var now = latest().answers().figures().paidWorkers();
        return !hasLater() || before == null || now == null ? Optional.empty() : Optional.of(now - before);
    }

    /// How many answered dimensions of an assessment have something behind them that a second person can look at.
    public long evidenced(Assessment assessment) {
        return assessment.answers().answered().stream()
                .map(assessment.answers().proofs()::get)
                .filter(proof -> proof != null && proof.isEvidence())
                .count();
    }

    private static int level(Assessment assessment, Dimension dimension) {
        return Objects.requireNonNull(assessment.score().levels().get(dimension));
    }
}
