package id.renteng.operation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time in a story: ten in the morning of the day the story has come to, in western Indonesian time.
final class StoryClock extends Clock {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int HOUR = 10;

    private LocalDate day;

    StoryClock(LocalDate first) {
        day = first;
    }

    /// @throws IllegalArgumentException if the day is before the one the story has come to
    void goTo(LocalDate next) {
        if (next.isBefore(day)) throw new IllegalArgumentException("a story goes forward: %s, %s".formatted(day, next));
        day = next;
    }

    @Override
    public ZoneId getZone() {
        return WIB;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return day.atTime(HOUR, 0).atZone(WIB).toInstant();
    }
}
