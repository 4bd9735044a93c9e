package id.renteng.web.schemes;

import id.renteng.financing.Scheme;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What the largest loan of a scheme costs over one tenor.
///
/// @param instalments how many
/// @param total       everything that is paid, the fee too
/// @param interest    interest or margin
/// @param instalment  the first that carries principal
/// @param effectiveBp the yearly rate it really costs, in basis points
public record SchemeCost(
        int months, int instalments, Money total, Money interest, Money fee, Money instalment, int effectiveBp) {

    static List<SchemeCost> of(Scheme scheme, LocalDate paidOn) {
        return scheme.pricing().tenorsMonths().stream()
                .map(months -> of(scheme, months, paidOn))
                .toList();
    }

    private static SchemeCost of(Scheme scheme, int months, LocalDate paidOn) {
        var principal = scheme.limits().groupMax();
        var schedule = scheme.pricing().schedule(principal, months, paidOn);
        var first = schedule.rows().get(scheme.pricing().timing().gracePrincipal());
        return new SchemeCost(
                months,
                schedule.rows().size(),
                schedule.total(),
                schedule.totalInterest(),
                scheme.pricing().fee(principal),
                first.total(),
                schedule.effectiveAnnualRateBp());
    }
}
