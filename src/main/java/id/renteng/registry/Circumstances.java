package id.renteng.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody works as and whether she is still there, as last recorded; each is null where nothing was.
///
/// @param restricted her data may only be kept, see [Restrictions]
public record Circumstances(
        @Nullable Fact<Occupation> occupation, @Nullable Fact<Whereabouts> whereabouts, boolean restricted) {

    public static final Circumstances UNKNOWN = new Circumstances(null, null, false);

    /// @param on         the day from which on it is so
    /// @param source     who or what says so: a paper, the ward office, her family
    /// @param recordedAs the name of who wrote it down
    public record Fact<T>(T value, LocalDate on, String source, String recordedAs) {}

    public boolean isForState() {
        return occupation != null && occupation.value().isForState();
    }

    public boolean hasDied() {
        return whereabouts != null && whereabouts.value() == Whereabouts.DIED;
    }

    /// She died or moved out of the city.
    public boolean isGone() {
        return whereabouts != null && whereabouts.value() != Whereabouts.LIVES_HERE;
    }

    /// Nothing new may be begun with her: she died, moved away, or her data may only be kept.
    public boolean isOutOfReach() {
        return isGone() || restricted;
    }
}
