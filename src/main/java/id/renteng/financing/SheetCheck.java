package id.renteng.financing;

import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What a meeting sheet would come to.
///
/// @param payments    where each member's money goes
/// @param fromSavings what of members' own savings would be used
/// @param putAside    what would be put aside
/// @param covers      the claims that would arise, also those of the reserve or a guarantor
/// @param stillDue    what the bank could ask for after the meeting and does not have
public record SheetCheck(
        List<Allocation> payments, List<Allocation> fromSavings, Money putAside, List<Claim> covers, Money stillDue) {

    public SheetCheck {
        payments = List.copyOf(payments);
        fromSavings = List.copyOf(fromSavings);
        covers = List.copyOf(covers);
    }

    static SheetCheck of(SheetReading.Outcome outcome, LocalDate on) {
        var left = outcome.book().members().stream().map(m -> m.shortfall(on)).toList();
        return new SheetCheck(
                outcome.payments(), outcome.fromSavings(), outcome.putAside(), outcome.claims(), Money.sum(left));
    }

    /// The cash on the table: what members paid, also for others, and put aside.
    public Money cash() {
        var fromPurses = covers.stream()
                .filter(claim -> Purse.of(claim.creditor()).isPresent())
                .map(Claim::amount)
                .toList();
        return Money.sum(payments, Allocation::received)
                .plus(Money.sum(covers, Claim::amount))
                .minus(Money.sum(fromPurses))
                .plus(putAside);
    }

    /// What goes back to those who covered before.
    public Money repaid() {
        return Money.sum(payments, Allocation::repaid);
    }

    /// What the bank gets: payments and covers, and advances and savings put to use.
    public Money toBank() {
        return Money.sum(payments, Allocation::toBank)
                .plus(Money.sum(fromSavings, Allocation::toBank))
                .plus(Money.sum(covers, Claim::amount));
    }
}
