package id.renteng.financing;

import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Options;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.financing.schedule.Timing;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// What a loan costs and how it is paid back, as a scheme chooses.
///
/// @param tenorsMonths for how long money is lent, each 1 to 60
public record Pricing(
        BasisPoints yearlyRate,
        Method method,
        List<Integer> tenorsMonths,
        Charges charges,
        Timing timing,
        Rounding rounding) {

    /// @param margin   the whole margin of a murabahah, of what is paid out, however long it lasts; zero lets it follow
    ///                 from the yearly rate
    /// @param fee      once, at the pay-out, from the group; never withheld from it
    /// @param feeShare the same as a part of what is paid out
    public record Charges(BasisPoints margin, Money fee, BasisPoints feeShare) {

        public static final Charges NONE = new Charges(new BasisPoints(0), Money.ZERO, new BasisPoints(0));
    }

    /// @param unit instalments are multiples of so many rupiah
    /// @param mode of every figure
    public record Rounding(int unit, RoundingMode mode) {

        /// Whole rupiah, halves to even.
        public static final Rounding USUAL = new Rounding(1, RoundingMode.HALF_EVEN);
    }

    /// @throws IllegalArgumentException naming the component that is out of its limits
    public Pricing {
        tenorsMonths = tenorsMonths.stream().sorted().distinct().toList();
        if (tenorsMonths.isEmpty() || tenorsMonths.getFirst() < 1 || tenorsMonths.getLast() > 60) {
            throw new IllegalArgumentException("tenorsMonths");
        }
        if (charges.fee().isNegative()) throw new IllegalArgumentException("fee");
        if (charges.margin().value() > 0 && (method != Method.MURABAHAH || yearlyRate.value() > 0)) {
            throw new IllegalArgumentException("margin");
        }
        if (method == Method.QARDH && yearlyRate.value() > 0) throw new IllegalArgumentException("yearlyRate");
        int fewest = timing.installments(tenorsMonths.getFirst());
        if (fewest <= timing.gracePrincipal()) throw new IllegalArgumentException("gracePrincipal");
        if (fewest <= timing.graceInterest()) throw new IllegalArgumentException("graceInterest");
    }

    /// A yearly rate by the month, whole rupiah, nothing else.
    public static Pricing monthly(BasisPoints yearlyRate, Method method, List<Integer> tenorsMonths) {
        return new Pricing(yearlyRate, method, tenorsMonths, Charges.NONE, Timing.MONTHLY, Rounding.USUAL);
    }

    /// What is paid once for an amount.
    public Money fee(Money total) {
        return charges.fee().plus(total.at(charges.feeShare(), rounding.mode()));
    }

    /// From what the instalments of an amount paid out on a day are computed, with the holidays known today.
    public Terms terms(Money total, int months, LocalDate paidOn) {
        return terms(total, timing.installments(months), paidOn, timing.firstDueOn(paidOn), timing.days());
    }

    public Schedule schedule(Money total, int months, LocalDate paidOn) {
        return Schedule.of(terms(total, months, paidOn));
    }

    Terms terms(Money total, int installments, LocalDate paidOn, LocalDate firstDueOn, BusinessDays days) {
        return new Terms(
                total,
                yearlyRate,
                method,
                installments,
                timing.frequency(),
                paidOn,
                firstDueOn,
                timing.dayCount(),
                rounding.unit(),
                timing.gracePrincipal(),
                timing.graceInterest(),
                new Options(
                        rounding.mode(),
                        total.at(charges.margin(), rounding.mode()),
                        fee(total),
                        timing.monthlyOn(),
                        timing.holidayRule(),
                        days));
    }
}
