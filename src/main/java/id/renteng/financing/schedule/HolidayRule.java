package id.renteng.financing.schedule;

import id.renteng.kernel.BusinessDays;
import java.time.LocalDate;

/// When an instalment is to be paid whose due date is no business day.
public enum HolidayRule {
    /// On that day all the same.
    NONE,
    /// On the next business day (following).
    NEXT,
    /// On the next business day, but the one before if the next lies in another month (modified following).
    NEXT_IN_MONTH,
    /// On the business day before (preceding).
    PREVIOUS;

    public LocalDate move(LocalDate day, BusinessDays days) {
        return switch (this) {
            case NONE -> day;
            case NEXT -> days.onOrAfter(day);
            case NEXT_IN_MONTH -> {
                var next = days.onOrAfter(day);
                yield next.getMonth() == day.getMonth() ? next : days.onOrBefore(day);
            }
            case PREVIOUS -> days.onOrBefore(day);
        };
    }
}
