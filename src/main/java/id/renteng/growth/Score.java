package id.renteng.growth;

import java.util.Map;
import java.util.Set;

/// What a rubric makes of the answers of one assessment.
///
/// Points are counted in quarters, since a level is worth a quarter of its dimension's weight: 400 quarters are the
/// full 100 points, and nothing is rounded.
///
/// @param rubric            the version it was computed by
/// @param levels            the level of every dimension; 0 where nothing is known
/// @param unknown           the dimensions of which nothing is known
/// @param quarters          points times four, 0 to 400
/// @param evidencedQuarters the part of them behind which there is evidence
/// @param byPoints          the class that the points alone would give
/// @param growthClass       the class after the gates, never above [#byPoints()]
public record Score(
        int rubric,
        Map<Dimension, Integer> levels,
        Set<Dimension> unknown,
        int quarters,
        int evidencedQuarters,
        GrowthClass byPoints,
        GrowthClass growthClass) {

    public Score {
        levels = Map.copyOf(levels);
        unknown = Set.copyOf(unknown);
    }

    /// Whole points, 0 to 100, the fraction dropped.
    public int points() {
        return quarters / 4;
    }

    /// How many of the points are evidenced, in percent, the fraction dropped; 100 when there are no points.
    public int evidencedPercent() {
        return quarters == 0 ? 100 : evidencedQuarters * 100 / quarters;
    }

    /// Whether a gate holds the business below the class of its points.
    public boolean isHeldByGate() {
        return growthClass.isBelow(byPoints);
    }
}
