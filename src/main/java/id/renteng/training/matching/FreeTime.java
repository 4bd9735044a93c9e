package id.renteng.training.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// A time of the week at which somebody can come.
///
/// @param until after `from`
public record FreeTime(DayOfWeek day, LocalTime from, LocalTime until) {

    public FreeTime {
        if (!from.isBefore(until)) throw new IllegalArgumentException("from %s until %s".formatted(from, until));
    }

    boolean holds(Session session) {
        return session.on().getDayOfWeek() == day
                && !session.from().isBefore(from)
                && !session.until().isAfter(until);
    }
}
