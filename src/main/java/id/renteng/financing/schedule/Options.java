package id.renteng.financing.schedule;

import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.Money;
import java.math.RoundingMode;

/// What most terms leave as it is.
///
/// @param rounding    of every figure
/// @param margin      the whole margin of a [Method#MURABAHAH]; zero lets it follow from the yearly rate
/// @param fee         paid once by the borrowers at the pay-out, never withheld from it; counts in the effective rate
/// @param monthlyOn   which day of the month a monthly instalment falls due on
/// @param holidayRule when an instalment is paid whose due date is no business day
/// @param days        the business days for that rule
public record Options(
        RoundingMode rounding,
        Money margin,
        Money fee,
        MonthlyOn monthlyOn,
        HolidayRule holidayRule,
        BusinessDays days) {

    /// Halves to even, no margin, no fee, the same day each month, also on a holiday.
    public static final Options USUAL = new Options(
            RoundingMode.HALF_EVEN, Money.ZERO, Money.ZERO, MonthlyOn.DAY, HolidayRule.NONE, BusinessDays.WEEKDAYS);

    /// @throws IllegalArgumentException naming the component that is out of its limits
    public Options {
        if (rounding == RoundingMode.UNNECESSARY) throw new IllegalArgumentException("rounding");
        if (margin.isNegative()) throw new IllegalArgumentException("margin");
        if (fee.isNegative()) throw new IllegalArgumentException("fee");
    }

    /// The same without margin and fee.
    public Options withoutCharges() {
        return new Options(rounding, Money.ZERO, Money.ZERO, monthlyOn, holidayRule, days);
    }
}
