package id.renteng.operation.calculation;

import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.HolidayRule;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.MonthlyOn;
import id.renteng.financing.schedule.Options;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// Reads the terms of a loan.
final class TermsInput {

    private static final int RATE_BP_MAX = 10_000;
    private static final List<RoundingMode> ROUNDING = List.of(
            RoundingMode.HALF_EVEN, RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.UP, RoundingMode.DOWN);

    private TermsInput() {}

    static Terms read(Fields in) {
        var principal = Money.rupiah(in.whole("principal", 1, Terms.PRINCIPAL_RUPIAH_MAX));
        var rate = new BasisPoints(in.count("annualRateBp", 0, RATE_BP_MAX));
        var method = in.choice("method", Method.class);
        if (method == Method.QARDH && rate.value() > 0) throw in.wrong("annualRateBp", "must be 0 for QARDH");
        int installments = in.count("installments", 1, Terms.INSTALLMENTS_MAX);
        var frequency = in.choice("frequency", Frequency.class);
        var disbursedOn = in.date("disbursedOn");
        var firstDueOn = in.date("firstDueOn");
        if (!firstDueOn.isAfter(disbursedOn)) throw in.wrong("firstDueOn", "must be after disbursedOn");
        var dayCount = dayCount(in);
        int unit = in.count("roundingUnit", 1, Terms.ROUNDING_UNIT_MAX);
        int gracePrincipal = in.count("gracePrincipal", 0, installments - 1);
        var options = options(in, principal, method, rate);
        int graceInterest = in.count("graceInterest", 0, options.margin().isZero() ? installments : installments - 1);
        return new Terms(
                principal,
                rate,
                method,
                installments,
                frequency,
                disbursedOn,
                firstDueOn,
                dayCount,
                unit,
                gracePrincipal,
                graceInterest,
                options);
    }

    private static Options options(Fields in, Money principal, Method method, BasisPoints rate) {
        var margin = in.has("margin") ? Money.rupiah(in.whole("margin", 1, Terms.PRINCIPAL_RUPIAH_MAX)) : Money.ZERO;
        if (margin.isPositive() && (method != Method.MURABAHAH || rate.value() > 0)) {
            throw in.wrong("margin", "is only for MURABAHAH with an annualRateBp of 0");
        }
        var fee = in.has("fee") ? Money.rupiah(in.whole("fee", 0, principal.rupiah() - 1)) : Money.ZERO;
        return new Options(
                rounding(in),
                margin,
                fee,
                in.choice("monthlyOn", MonthlyOn.class, MonthlyOn.DAY),
                in.choice("holidayRule", HolidayRule.class, HolidayRule.NONE),
                days(in));
    }

    private static RoundingMode rounding(Fields in) {
        var mode = in.choice("roundingMode", RoundingMode.class, RoundingMode.HALF_EVEN);
        if (!ROUNDING.contains(mode)) {
            throw in.wrongChoice(
                    "roundingMode", ROUNDING.stream().map(Enum::name).toList());
        }
        return mode;
    }

    /// The holidays that were given, or else Indonesia's.
    private static BusinessDays days(Fields in) {
        boolean jointLeave = in.flag("jointLeaveIsHoliday", true);
        return in.has("holidays") ? BusinessDays.without(in.dates("holidays")) : BusinessDays.indonesia(jointLeave);
    }

    private static DayCount dayCount(Fields in) {
        var code = in.text("dayCount");
        var codes = Stream.of(DayCount.values()).map(DayCount::code).toList();
        if (!codes.contains(code)) throw in.wrongChoice("dayCount", codes);
        return DayCount.of(code);
    }
}
