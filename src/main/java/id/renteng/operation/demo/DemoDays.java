package id.renteng.operation.demo;

import id.renteng.financing.CloseOfDay;
import id.renteng.financing.LoanId;
import id.renteng.financing.Penalties;
import id.renteng.financing.PenaltyOwed;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Closes the days of the demo city since the first of last month, and lets people pay what late days cost.
@Component
class DemoDays {

    private final CloseOfDay days;
    private final Penalties penalties;

    DemoDays(CloseOfDay days, Penalties penalties) {
        this.days = days;
        this.penalties = penalties;
    }

    void close(LocalDate today) {
        Steps.done(days.close(today.minusMonths(1).withDayOfMonth(1)));
        Steps.done(days.close(days.yesterday()));
    }

    /// Of those who owe a penalty, who owes least paid hers; the next need not; the others still owe it.
    void settlePenalties(LoanId loan, LocalDate today, Actor officer) {
        var owed = new ArrayList<>(penalties.seenBy(officer, loan).entrySet());
        owed.sort(Comparator.<Map.Entry<PersonId, PenaltyOwed>>comparingLong(
                        one -> one.getValue().amount().rupiah())
                .thenComparing(one -> one.getKey().value()));
        if (owed.size() < 2) return;
        var first = owed.getFirst();
        Steps.done(penalties.pay(
                loan, first.getKey(), first.getValue().amount(), today, IdempotencyKey.random(), officer));
        Steps.done(penalties.waive(
                loan, owed.get(1).getKey(), "sakit dan dirawat", today, IdempotencyKey.random(), officer));
    }
}
