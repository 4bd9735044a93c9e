package id.renteng.financing.ageing;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// PAR: the outstanding principal of all that is more than some days late, whole and not only the late part.
///
/// The bank sees a group's loan as one: late only when the group is short. The own view takes each member's
/// part by itself, as if nobody had covered: the early warning.
///
/// @param days more than so many days late
public record PortfolioAtRisk(int days, Money bank, Money own, Money outstanding) {

    /// The limits that are reported.
    public static final List<Integer> DAYS = List.of(1, 7, 30, 90);

    public static PortfolioAtRisk of(Collection<GroupBook> books, int days, LocalDate on) {
        var bank = Money.ZERO;
        var own = Money.ZERO;
        var outstanding = Money.ZERO;
        for (var book : books) {
            var principal = Money.sum(book.members(), MemberPart::principalOutstanding);
            outstanding = outstanding.plus(principal);
            if (DaysPastDue.of(book, on).bank() > days) bank = bank.plus(principal);
            for (var member : book.members()) {
                if (DaysPastDue.of(book, member, on).own() > days) own = own.plus(member.principalOutstanding());
            }
        }
        return new PortfolioAtRisk(days, bank, own, outstanding);
    }

    /// Of all outstanding, in basis points, halves up; 0 if nothing is outstanding.
    public int bankBp() {
        return bp(bank);
    }

    public int ownBp() {
        return bp(own);
    }

    private int bp(Money part) {
        if (outstanding.isZero()) return 0;
        return (int) part.timesRatio(10_000, outstanding.rupiah(), RoundingMode.HALF_UP)
                .rupiah();
    }
}
