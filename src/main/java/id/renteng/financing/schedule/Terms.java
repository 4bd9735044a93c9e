package id.renteng.financing.schedule;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.time.LocalDate;

/// What a schedule is computed from. Complete: the same terms always give the same rows.
///
/// @param principal      above zero and at most one trillion (10^12) rupiah
/// @param annualRate     interest per year; 0 is allowed
/// @param installments   1 to 520
/// @param firstDueOn     after the pay-out
/// @param roundingUnit   every instalment that carries principal, but the last, is a multiple of this many rupiah,
/// halves
///                       to even, and never less than its interest; 1 to 100,000
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
        int graceInterest) {

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

    LocalDate dueOn(int no) {
        return frequency.after(firstDueOn, no - 1);
    }

    private static void require(boolean holds, String component) {
        if (!holds) throw new IllegalArgumentException(component);
    }
}
