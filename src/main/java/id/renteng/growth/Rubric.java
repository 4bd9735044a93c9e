package id.renteng.growth;

import static id.renteng.growth.Dimension.DIGITAL;
import static id.renteng.growth.Dimension.FINANCE;
import static id.renteng.growth.Dimension.GROUP;
import static id.renteng.growth.Dimension.LEGALITY;
import static id.renteng.growth.Dimension.MARKET;
import static id.renteng.growth.Dimension.PRODUCT;
import static id.renteng.growth.Dimension.PROFIT;
import static id.renteng.growth.Dimension.RECORDS;
import static id.renteng.growth.Dimension.TURNOVER;
import static id.renteng.growth.Dimension.TURNOVER_GROWTH;
import static id.renteng.growth.Dimension.WORKERS;
import static java.util.Map.entry;

import id.renteng.kernel.Money;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// One version of the naik-kelas index: weights, thresholds and gates. A version never changes once it has been used; a
/// better one gets the next number, and old assessments can be computed by either.
///
/// @param version        from 1
/// @param weights        the points of each dimension; together 100
/// @param classFrom      the points at which K1, K2, K3, K4 and K5 begin
/// @param turnoverFrom   the turnover a month at which levels 1, 2, 3 and 4 begin
/// @param evidenceAtLeast the percentage of points that must be evidenced for a rise to count
/// @param daysApart      how many days must lie between the two assessments that show a rise
public record Rubric(
        int version,
        Map<Dimension, Integer> weights,
        List<Integer> classFrom,
        List<Money> turnoverFrom,
        int evidenceAtLeast,
        int daysApart) {

    /// "Indeks Naik Kelas" version 1 of the programme: eleven dimensions, six classes.
    public static final Rubric V1 = new Rubric(
            1,
            Map.ofEntries(
                    entry(LEGALITY, 12),
                    entry(TURNOVER, 14),
                    entry(TURNOVER_GROWTH, 8),
                    entry(PROFIT, 8),
                    entry(RECORDS, 10),
                    entry(WORKERS, 10),
                    entry(PRODUCT, 8),
                    entry(DIGITAL, 10),
                    entry(MARKET, 8),
                    entry(FINANCE, 8),
                    entry(GROUP, 4)),
            List.of(20, 40, 60, 75, 90),
            List.of(
                    Money.rupiah(2_000_000),
                    Money.rupiah(5_000_000),
                    Money.rupiah(15_000_000),
                    Money.rupiah(50_000_000)),
            70,
            90);

    private static final Map<Integer, Rubric> VERSIONS = Map.of(V1.version(), V1);

    public Rubric {
        weights = Map.copyOf(weights);
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (weights.size() != Dimension.values().length || sum != 100) {
            throw new IllegalArgumentException("weights must be 100 over all dimensions: " + weights);
        }
    }

    /// @throws IllegalArgumentException if there is no such version
    public static Rubric version(int version) {
        var rubric = VERSIONS.get(version);
        if (rubric == null) throw new IllegalArgumentException("no rubric version " + version);
        return rubric;
    }

    /// The version that new assessments are computed by.
    public static Rubric current() {
        return V1;
    }

    /// What these answers are worth. An answer nobody gave counts as level 0 and is named; it is never guessed.
    public Score score(Answers answers) {
        var levels = levels(answers);
        var unknown = EnumSet.allOf(Dimension.class);
        unknown.removeAll(answers.answered());
        int quarters = 0;
        int evidenced = 0;
        for (var level : levels.entrySet()) {
            int worth = weight(level.getKey()) * level.getValue();
            quarters += worth;
            var proof = answers.proofs().get(level.getKey());
            if (proof != null && proof.isEvidence()) evidenced += worth;
        }
        var byPoints = byPoints(quarters);
        return new Score(
                version, levels, unknown, quarters, evidenced, byPoints, gated(byPoints, levels, answers.gates()));
    }

    private int weight(Dimension dimension) {
        return java.util.Objects.requireNonNull(weights.get(dimension));
    }

    private Map<Dimension, Integer> levels(Answers answers) {
        var levels = new EnumMap<Dimension, Integer>(Dimension.class);
        for (var dimension : Dimension.values()) levels.put(dimension, level(dimension, answers));
        return levels;
    }

    private int level(Dimension dimension, Answers answers) {
        var figures = answers.figures();
        return switch (dimension) {
            case TURNOVER -> figures.turnover() == null ? 0 : turnoverLevel(figures.turnover());
            case TURNOVER_GROWTH ->
                figures.turnover() == null || figures.turnoverBefore() == null
                        ? 0
                        : growthLevel(figures.turnover(), figures.turnoverBefore());
            case WORKERS ->
                figures.paidWorkers() == null ? 0 : workersLevel(figures.paidWorkers(), figures.ownerFullTime());
            case LEGALITY, PROFIT, RECORDS, PRODUCT, DIGITAL, MARKET, FINANCE, GROUP ->
                answers.level(dimension).orElse(0);
        };
    }

    private int turnoverLevel(Money turnover) {
        return (int)
                turnoverFrom.stream().filter(from -> !turnover.isLessThan(from)).count();
    }

    /// Falling by more than 10 % is level 0, up to +10 % is 1, up to +25 % is 2, up to +50 % is 3, above is 4. Who had
    /// no turnover a year before and has some now has grown by more than any percentage.
    private static int growthLevel(Money now, Money before) {
        if (before.isZero()) return now.isPositive() ? 4 : 1;
        var tenth = now.times(10);
        if (tenth.isLessThan(before.times(9))) return 0;
        if (!tenth.isMoreThan(before.times(11))) return 1;
        if (!now.times(4).isMoreThan(before.times(5))) return 2;
        return now.times(2).isMoreThan(before.times(3)) ? 4 : 3;
    }

    private static int workersLevel(int paid, boolean ownerFullTime) {
        if (paid >= 5) return 4;
        if (paid >= 2) return 3;
        if (paid == 1) return 2;
        return ownerFullTime ? 1 : 0;
    }

    private GrowthClass byPoints(int quarters) {
        int reached =
                (int) classFrom.stream().filter(from -> quarters >= 4 * from).count();
        return GrowthClass.values()[reached];
    }

    /// The highest class up to the points' one whose gates, and all gates below, are open.
    private static GrowthClass gated(GrowthClass byPoints, Map<Dimension, Integer> levels, Answers.GateFacts facts) {
        var reached = GrowthClass.K0;
        while (reached.isBelow(byPoints) && gateOpens(reached.next(), levels, facts)) reached = reached.next();
        return reached;
    }

    private static boolean gateOpens(GrowthClass to, Map<Dimension, Integer> levels, Answers.GateFacts facts) {
        return switch (to) {
            case K0, K1 -> true;
            case K2 -> at(levels, LEGALITY) >= 1 && at(levels, FINANCE) >= 1;
            case K3 -> at(levels, RECORDS) >= 2 && !facts.arrears();
            case K4 ->
                at(levels, LEGALITY) >= (facts.food() ? 3 : 2) && at(levels, RECORDS) >= 3 && at(levels, FINANCE) >= 2;
            case K5 -> (at(levels, FINANCE) >= 4 || facts.needsNoLoan()) && at(levels, WORKERS) >= 2;
        };
    }

    private static int at(Map<Dimension, Integer> levels, Dimension dimension) {
        return java.util.Objects.requireNonNull(levels.get(dimension));
    }
}
