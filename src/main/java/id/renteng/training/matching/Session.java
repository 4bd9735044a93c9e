package id.renteng.training.matching;

import java.time.LocalDate;
import java.time.LocalTime;

/// One meeting of a class.
///
/// @param until after `from`, the same day
public record Session(LocalDate on, LocalTime from, LocalTime until) {

    public Session {
        if (!from.isBefore(until)) throw new IllegalArgumentException("from %s until %s".formatted(from, until));
    }

    boolean clashesWith(Session other) {
        return on.equals(other.on) && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
