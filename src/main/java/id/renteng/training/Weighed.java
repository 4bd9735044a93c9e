package id.renteng.training;

import id.renteng.registry.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a change by hand would cost: the best plan without and with it.
///
/// @param moves everybody who would sit elsewhere
public record Weighed(long before, long after, List<Move> moves) {

    /// @param from null if she had no seat
    /// @param to   null if she would have none
    public record Move(
            PersonId person,
            @Nullable ClassId from,
            @Nullable ClassId to) {}

    /// Points that the change takes; zero if there is an equal plan with it.
    public long cost() {
        return before - after;
    }
}
