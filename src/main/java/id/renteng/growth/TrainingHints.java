package id.renteng.growth;

import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.PersonId;
import id.renteng.registry.Trades;
import id.renteng.training.MeasuredLevels;
import id.renteng.training.Needs;
import id.renteng.training.Reach;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is already known of somebody's training needs before she is asked: from her latest assessment and her line of
/// business. A proposal; what she tells counts.
@Service
@Transactional(readOnly = true)
public class TrainingHints {

    /// From this level on a business has the permits of its trade.
    private static final int PERMITS_THERE = 3;

    private static final String FOOD = "kuliner";

    private final Assessments assessments;
    private final MeasuredLevels measured;
    private final Businesses businesses;
    private final Trades trades;

    TrainingHints(Assessments assessments, MeasuredLevels measured, Businesses businesses, Trades trades) {
        this.assessments = assessments;
        this.measured = measured;
        this.businesses = businesses;
        this.trades = trades;
    }

    /// @param businesses what she does, the first registered first
    /// @param assessedOn the day of the assessment that was looked at; null if she has none
    /// @param levels     the level, 0 (weakest) to 4, of each dimension of [Needs#WEAK] that was ever measured
    /// @param needs      permits that the law asks for and weak dimensions; nothing else
    public record Hints(
            List<Work> businesses, @Nullable LocalDate assessedOn, Map<String, Integer> levels, Needs needs) {}

    /// A line of business as she says it, the trade it belongs to, and its KBLI 2020 code; empty if nobody could tell.
    public record Work(String line, String trade, String kbli) {}

    public Hints of(PersonId person) {
        var work = businesses.of(person).stream()
                .map(business -> work(business, trades))
                .toList();
        var made = assessments.of(person);
        var answers = made.isEmpty() ? null : made.getLast().answers();
        var levels = measured.of(List.of(person)).getOrDefault(person, Map.of());
        boolean food = answers != null && answers.gates().food();
        var gaps = gaps(work, food, level(answers, Dimension.LEGALITY).orElse(0));
        var needs = new Needs(List.of(), gaps, weak(levels), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);
        return new Hints(work, made.isEmpty() ? null : made.getLast().on(), levels, needs);
    }

    static Work work(Business business, Trades trades) {
        var kbli = trades.line(business.line()).map(Trades.Line::kbli2020).orElse("");
        return new Work(business.line(), business.trade(), kbli);
    }

    /// Food and drink must be halal-certified since 17 October 2026 (PP 42/2024 art. 160); food made at home and sold
    /// packed (KBLI 10 and 11) needs an SPP-IRT. Who has the permits of her trade has both.
    ///
    /// @param food  whether an assessor saw that she makes food or drink
    /// @param level of her permits, 0 (also where nobody looked) to 4
    static Set<String> gaps(List<Work> work, boolean food, int level) {
        var gaps = new HashSet<String>();
        if (level >= PERMITS_THERE) return gaps;
        if (food || work.stream().anyMatch(one -> one.trade().equals(FOOD))) gaps.add("halal");
        if (work.stream().map(Work::kbli).anyMatch(code -> code.startsWith("10") || code.startsWith("11"))) {
            gaps.add("pirt");
        }
        return gaps;
    }

    private static Set<String> weak(Map<String, Integer> levels) {
        var weak = new HashSet<String>();
        levels.forEach((word, level) -> {
            if (level <= MeasuredLevels.WEAK_MOST) weak.add(word);
        });
        return weak;
    }

    private static Optional<Integer> level(@Nullable Answers answers, Dimension dimension) {
        return answers == null ? Optional.empty() : answers.level(dimension);
    }
}
