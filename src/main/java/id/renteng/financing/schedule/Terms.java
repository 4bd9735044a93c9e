package id.renteng.financing.schedule;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.time.LocalDate;

/// What a schedule is computed from. Complete: the same terms always give the same rows.
///
/// @param principal      above zero and at most one trillion (10^12) rupiah
/// @param annualRate     interest per year; 0 is allowed, and a must for [Method#QARDH] and beside a margin
/// @param installments   1 to 520
/// @param firstDueOn     after the pay-out; the other due dates follow from it
/// @param roundingUnit   every instalment that carries principal, but the last, is a multiple of this many rupiah, and
///                       never less than its interest; 1 to 100,000
/// @param gracePrincipal so many first instalments carry interest only; the number of instalments does not grow
/// @param graceInterest  so many first instalments carry no interest, and none is charged for them
public record Terms(
        Money principal,
        BasisPoints annualRate,
        Method method,
        int installments,
        Frequency frequency,
        LocalDate disbursedOn,
        LocalDate firstDueOn,
        DayCount dayCount,
        int roundingUnit,
        int gracePrincipal,
        int graceInterest,
        Options options) {

    public static final long PRINCIPAL_RUPIAH_MAX = 1_000_000_000_000L;
    public static final int INSTALLMENTS_MAX = 520;
    public static final int ROUNDING_UNIT_MAX = 100_000;

    /// @throws IllegalArgumentException naming the component that is out of its limits
    public Terms {
        require(principal.isPositive() && principal.rupiah() <= PRINCIPAL_RUPIAH_MAX, "principal");
        require(installments >= 1 && installments <= INSTALLMENTS_MAX, "installments");
        require(firstDueOn.isAfter(disbursedOn), "firstDueOn");
        require(roundingUnit >= 1 && roundingUnit <= ROUNDING_UNIT_MAX, "roundingUnit");
        require(gracePrincipal >= 0 && gracePrincipal < installments, "gracePrincipal");
        require(graceInterest >= 0 && graceInterest <= installments, "graceInterest");
        require(annualRate.value() == 0 || method != Method.QARDH, "annualRate");
        require(options.margin().isZero() || method == Method.MURABAHAH && annualRate.value() == 0, "margin");
        require(options.margin().isZero() || graceInterest < installments, "graceInterest");
        require(options.margin().rupiah() <= PRINCIPAL_RUPIAH_MAX, "margin");
        require(options.fee().isLessThan(principal), "fee");
    }

    /// Terms with the usual options.
    public Terms(
            Money principal,
            BasisPoints annualRate,
            Method method,
            int installments,
            Frequency frequency,
            LocalDate disbursedOn,
            LocalDate firstDueOn,
            DayCount dayCount,
            int roundingUnit,
            int gracePrincipal,
            int graceInterest) {
        this(
                principal,
                annualRate,
                method,
                installments,
                frequency,
                disbursedOn,
                firstDueOn,
                dayCount,
                roundingUnit,
                gracePrincipal,
                graceInterest,
                Options.USUAL);
    }

    /// Terms as most schemes have them: equal periods, whole rupiah, no grace.
    public static Terms monthly(
            Money principal, BasisPoints annualRate, Method method, int installments, LocalDate disbursedOn) {
        return new Terms(
                principal,
                annualRate,
                method,
                installments,
                Frequency.MONTHLY,
                disbursedOn,
                disbursedOn.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1,
                0,
                0);
    }

    /// The rows that carry principal.
    int carrying() {
        return installments - gracePrincipal;
    }

    /// The rows that carry principal and no interest.
    int carryingFree() {
        return Math.max(0, graceInterest - gracePrincipal);
    }

    /// The due date as agreed, before holidays move it. Interest counts from and to these dates.
    LocalDate agreedOn(int no) {
        return frequency == Frequency.MONTHLY
                ? options.monthlyOn().after(firstDueOn, no - 1)
                : frequency.after(firstDueOn, no - 1);
    }

    /// The day to pay on: the agreed one moved by the holiday rule, but never to the pay-out or before it.
    LocalDate dueOn(LocalDate agreedOn) {
        var moved = options.holidayRule().move(agreedOn, options.days());
        return moved.isAfter(disbursedOn) ? moved : options.days().onOrAfter(agreedOn);
    }

    private static void require(boolean holds, String component) {
        if (!holds) throw new IllegalArgumentException(component);
    }
}
