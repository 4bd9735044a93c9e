package id.renteng.financing.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Which days instalments fall due on, as a scheme chooses.
public sealed interface DueOn {

    /// The first due date of money paid out on a day.
    ///
    /// @param afterDays so many days at least lie between, where the day of the pay-out does not decide it
    LocalDate first(LocalDate paidOutOn, Frequency frequency, int afterDays);

    /// The day of the pay-out again, one period later and so on.
    record PayOutDay() implements DueOn {

        @Override
        public LocalDate first(LocalDate paidOutOn, Frequency frequency, int afterDays) {
            return frequency.after(paidOutOn, 1);
        }
    }

    /// The same day of every month.
    ///
    /// @param day 1 to 28, which every month has
    record DayOfMonth(int day) implements DueOn {

        public DayOfMonth {
            if (day < 1 || day > 28) throw new IllegalArgumentException("dueDay");
        }

        @Override
        public LocalDate first(LocalDate paidOutOn, Frequency frequency, int afterDays) {
            var earliest = paidOutOn.plusDays(afterDays);
            var here = earliest.withDayOfMonth(day);
            return here.isBefore(earliest) ? here.plusMonths(1) : here;
        }
    }

    /// The same weekday, such as the second Tuesday of every month.
    ///
    /// @param week which one of the month, 1 to 4; 0 is each one, for instalments by weeks
    record Weekday(int week, DayOfWeek weekday) implements DueOn {

        public Weekday {
            if (week < 0 || week > 4) throw new IllegalArgumentException("dueDay");
        }

        @Override
        public LocalDate first(LocalDate paidOutOn, Frequency frequency, int afterDays) {
            var earliest = paidOutOn.plusDays(afterDays);
            if (week == 0) return earliest.with(TemporalAdjusters.nextOrSame(weekday));
            var here = of(earliest);
            return here.isBefore(earliest) ? of(earliest.plusMonths(1)) : here;
        }

        private LocalDate of(LocalDate month) {
            return month.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        }
    }
}
