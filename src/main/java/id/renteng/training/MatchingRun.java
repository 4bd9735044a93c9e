package id.renteng.training;

import id.renteng.training.matching.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One run of matching over the classes that have not begun.
///
/// @param seed        settles ties; published with the run
/// @param points      of the plan
/// @param bound       no plan has more
/// @param publishedOn when its people were invited; null for a trial run, which changes nothing
public record MatchingRun(
        RunId id,
        String seed,
        Instant madeAt,
        long points,
        long bound,
        Map<Part, Long> byPart,
        @Nullable LocalDate publishedOn) {

    public boolean isTrial() {
        return publishedOn == null;
    }

    /// Whether it is proved that no plan is better.
    public boolean isOptimal() {
        return points == bound;
    }
}
