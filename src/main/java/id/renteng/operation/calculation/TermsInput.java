package id.renteng.operation.calculation;

import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.util.stream.Stream;

/// Reads the terms of a loan.
final class TermsInput {

    private static final int RATE_BP_MAX = 10_000;

    private TermsInput() {}

    static Terms read(Fields in) {
        var principal = Money.rupiah(in.whole("principal", 1, Terms.PRINCIPAL_RUPIAH_MAX));
        var rate = new BasisPoints(in.count("annualRateBp", 0, RATE_BP_MAX));
        var method = in.choice("method", Method.class);
        int installments = in.count("installments", 1, Terms.INSTALLMENTS_MAX);
        var frequency = in.choice("frequency", Frequency.class);
        var disbursedOn = in.date("disbursedOn");
        var firstDueOn = in.date("firstDueOn");
        if (!firstDueOn.isAfter(disbursedOn)) throw in.wrong("firstDueOn", "must be after disbursedOn");
        return new Terms(
                principal,
                rate,
                method,
                installments,
                frequency,
                disbursedOn,
                firstDueOn,
                dayCount(in),
                in.count("roundingUnit", 1, Terms.ROUNDING_UNIT_MAX),
                in.count("gracePrincipal", 0, installments - 1),
                in.count("graceInterest", 0, installments));
    }

    private static DayCount dayCount(Fields in) {
        var code = in.text("dayCount");
        var codes = Stream.of(DayCount.values()).map(DayCount::code).toList();
        if (!codes.contains(code)) throw in.wrongChoice("dayCount", codes);
        return DayCount.of(code);
    }
}
