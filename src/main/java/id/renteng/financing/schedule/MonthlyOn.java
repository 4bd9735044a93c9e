package id.renteng.financing.schedule;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Which day of a month a monthly instalment falls due on, as the first due date has it.
public enum MonthlyOn {
    /// The same day: the 5th of every month; the 31st is the last day of a shorter month.
    DAY,
    /// The same weekday: the second Tuesday of every month; a fifth one is the last of a month that has only four.
    WEEKDAY;

    private static final int DAYS_OF_FOUR_WEEKS = 28;

    LocalDate after(LocalDate first, int months) {
        return switch (this) {
            case DAY -> first.plusMonths(months);
            case WEEKDAY -> {
                int week = first.getDayOfMonth() > DAYS_OF_FOUR_WEEKS ? -1 : (first.getDayOfMonth() + 6) / 7;
                yield first.plusMonths(months).with(TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
            }
        };
    }
}
