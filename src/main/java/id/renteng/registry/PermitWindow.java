package id.renteng.registry;

import java.time.LocalDate;

/// When a paper ends, seen from today. The texts are `permit.window.<code>`.
public enum PermitWindow {
    /// It has ended, or ends within 90 days.
    ALL(Integer.MIN_VALUE, 90),
    ENDED(Integer.MIN_VALUE, 0),
    WITHIN_30(0, 30),
    WITHIN_60(0, 60),
    WITHIN_90(0, 90);

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final int after;
    private final int until;

    PermitWindow(int after, int until) {
        this.after = after;
        this.until = until;
    }

    /// The last day that is too early to be in it.
    LocalDate after(LocalDate today) {
        return after == Integer.MIN_VALUE ? LONG_AGO : today.plusDays(after);
    }

    /// The last day in it.
    LocalDate until(LocalDate today) {
        return today.plusDays(until);
    }
}
