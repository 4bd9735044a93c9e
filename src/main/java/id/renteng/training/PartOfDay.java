package id.renteng.training;

import java.time.LocalTime;

/// When in a day somebody can come.
public enum PartOfDay {
    MORNING(7, 12),
    AFTERNOON(12, 18),
    EVENING(18, 22);

    private final LocalTime from;
    private final LocalTime until;

    PartOfDay(int fromHour, int untilHour) {
        from = LocalTime.of(fromHour, 0);
        until = LocalTime.of(untilHour, 0);
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }
}
