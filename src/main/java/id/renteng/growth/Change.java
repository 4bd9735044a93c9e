package id.renteng.growth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What became of a business since its baseline, as far as it can be said honestly.
///
/// A rise counts only if the class is above the baseline's at two assessments at least [Rubric#daysApart()] days apart
/// and at every one between, both with enough points evidenced.
public sealed interface Change {

    /// There is no assessment at all.
    record NoBaseline() implements Change {}

    /// Nothing has been measured after the baseline.
    record NothingLater() implements Change {}

    /// The class is the same as at the baseline.
    record Unchanged(GrowthClass at) implements Change {}

    /// The class is below the baseline's.
    record Fell(GrowthClass from, GrowthClass to) implements Change {}

    /// The class is above the baseline's but the rise does not count yet.
    record NotYetRisen(GrowthClass from, GrowthClass to, Because because, LocalDate earliest) implements Change {}

    /// *Naik kelas*: the rise counts.
    ///
    /// @param on the day of the assessment that made it count
    record Risen(GrowthClass from, GrowthClass to, LocalDate on) implements Change {}

    /// Why a rise does not count yet.
    enum Because {
        /// A second assessment must confirm it, on the earliest day named or later.
        ONE_ASSESSMENT_ONLY,
        /// Too few points have something behind them that a second person can look at.
        TOO_LITTLE_EVIDENCE
    }

    /// @param assessments of one person, in the order of their days; the first is the baseline
    static Change of(List<Assessment> assessments) {
        if (assessments.isEmpty()) return new NoBaseline();
        if (assessments.size() == 1) return new NothingLater();
        var from = growthClass(assessments.getFirst());
        var latest = assessments.getLast();
        var to = growthClass(latest);
        if (to.isBelow(from)) return new Fell(from, to);
        if (to == from) return new Unchanged(to);
        return rise(assessments, from);
    }

    private static Change rise(List<Assessment> assessments, GrowthClass from) {
        var above = sinceAbove(assessments, from);
        var rubric = Rubric.version(above.getLast().rubric());
        var first = above.stream().filter(a -> isEvidenced(a, rubric)).findFirst();
        var to = growthClass(above.getLast());
        if (first.isEmpty()) {
            return new NotYetRisen(
                    from, to, Because.TOO_LITTLE_EVIDENCE, above.getLast().on());
        }
        var earliest = first.get().on().plusDays(rubric.daysApart());
        var confirming = above.stream()
                .filter(a -> !a.on().isBefore(earliest) && isEvidenced(a, rubric))
                .findFirst();
        return confirming
                .<Change>map(a -> new Risen(from, lowest(first.get(), a, above), a.on()))
                .orElse(new NotYetRisen(from, to, because(above, first.get(), rubric), earliest));
    }

    /// The last unbroken run of assessments above the baseline's class.
    private static List<Assessment> sinceAbove(List<Assessment> assessments, GrowthClass from) {
        int start = assessments.size();
        while (growthClass(assessments.get(start - 1)).isAbove(from)) start--;
        return assessments.subList(start, assessments.size());
    }

    /// The class that was held all the time between the two assessments.
    private static GrowthClass lowest(Assessment first, Assessment confirming, List<Assessment> above) {
        return above.stream()
                .filter(a -> !a.on().isBefore(first.on()) && !a.on().isAfter(confirming.on()))
                .map(Change::growthClass)
                .min(GrowthClass::compareTo)
                .orElseThrow();
    }

    private static Because because(List<Assessment> above, Assessment first, Rubric rubric) {
        return ChronoUnit.DAYS.between(first.on(), above.getLast().on()) >= rubric.daysApart()
                ? Because.TOO_LITTLE_EVIDENCE
                : Because.ONE_ASSESSMENT_ONLY;
    }

    private static boolean isEvidenced(Assessment assessment, Rubric rubric) {
        var score = assessment.score();
        return score.evidencedQuarters() * 100 >= rubric.evidenceAtLeast() * score.quarters();
    }

    private static GrowthClass growthClass(Assessment assessment) {
        return assessment.score().growthClass();
    }
}
