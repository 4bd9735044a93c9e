package id.renteng.financing.schedule;

import id.renteng.kernel.BusinessDays;
import java.time.LocalDate;

/// When instalments fall due and how time counts, as a scheme chooses.
///
/// @param firstDueAfterDays 1 to 62; see [DueOn#first]
/// @param gracePrincipal    so many first instalments carry no principal
/// @param graceInterest     so many first instalments carry no interest
/// @param jointLeave        whether joint leave (cuti bersama) is a holiday for that rule
public record Timing(
        Frequency frequency,
        DueOn dueOn,
        int firstDueAfterDays,
        DayCount dayCount,
        int gracePrincipal,
        int graceInterest,
        HolidayRule holidayRule,
        boolean jointLeave) {

    /// Every month on the day of the pay-out, also on a holiday; no grace.
    public static final Timing MONTHLY = new Timing(
            Frequency.MONTHLY, new DueOn.PayOutDay(), 1, DayCount.EQUAL_PERIODS, 0, 0, HolidayRule.NONE, true);

    private static final int MONTHS_PER_YEAR = 12;

    /// @throws IllegalArgumentException naming the component that is out of its limits
    public Timing {
        boolean monthly = frequency == Frequency.MONTHLY;
        if (firstDueAfterDays < 1 || firstDueAfterDays > 62) throw new IllegalArgumentException("firstDueAfterDays");
        if (gracePrincipal < 0) throw new IllegalArgumentException("gracePrincipal");
        if (graceInterest < 0) throw new IllegalArgumentException("graceInterest");
        boolean fits = switch (dueOn) {
            case DueOn.PayOutDay _ -> true;
            case DueOn.DayOfMonth _ -> monthly;
            case DueOn.Weekday(var week, var _) -> monthly == week > 0;
        };
        if (!fits) throw new IllegalArgumentException("dueOn");
    }

    /// How many instalments so many months have; of weeks that are not whole the last is left out.
    public int installments(int months) {
        return months * frequency.periodsPerYear() / MONTHS_PER_YEAR;
    }

    public LocalDate firstDueOn(LocalDate paidOutOn) {
        return dueOn.first(paidOutOn, frequency, firstDueAfterDays);
    }

    public MonthlyOn monthlyOn() {
        return switch (dueOn) {
            case DueOn.PayOutDay _, DueOn.DayOfMonth _ -> MonthlyOn.DAY;
            case DueOn.Weekday _ -> MonthlyOn.WEEKDAY;
        };
    }

    /// The business days as they are known today; of no account where holidays move nothing.
    public BusinessDays days() {
        return holidayRule == HolidayRule.NONE ? BusinessDays.WEEKDAYS : BusinessDays.indonesia(jointLeave);
    }
}
