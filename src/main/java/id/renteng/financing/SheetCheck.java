package id.renteng.financing;

import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Claim;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What a meeting sheet would come to.
///
/// @param payments  where each member's money goes
/// @param covers    the claims that would arise
/// @param stillDue  what the bank could ask for after the meeting and does not have
public record SheetCheck(List<Allocation> payments, List<Claim> covers, Money stillDue) {

    public SheetCheck {
        payments = List.copyOf(payments);
        covers = List.copyOf(covers);
    }

    static SheetCheck of(SheetReading.Outcome outcome, LocalDate on) {
        var left = outcome.book().members().stream().map(m -> m.shortfall(on)).toList();
        return new SheetCheck(
                outcome.payments(),
                outcome.covers().stream().map(SheetReading.Covered::claim).toList(),
                Money.sum(left));
    }

    /// The cash on the table: what members paid, and what they paid for others.
    public Money cash() {
        return Money.sum(payments.stream().map(Allocation::received).toList())
                .plus(Money.sum(covers.stream().map(Claim::amount).toList()));
    }

    /// What is handed to those who covered before.
    public Money repaid() {
        return Money.sum(payments.stream().map(Allocation::repaid).toList());
    }

    /// What the bank gets: payments and covers, and advances of earlier days put to use.
    public Money toBank() {
        return Money.sum(payments.stream().map(Allocation::toBank).toList())
                .plus(Money.sum(covers.stream().map(Claim::amount).toList()));
    }
}
