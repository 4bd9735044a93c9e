package id.renteng.financing;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.Quality;
import id.renteng.financing.ageing.QualityTables;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A loan as it stands on one day, in both views.
///
/// @param quality as the bank sees the group
public record LoanFile(Loan loan, GroupBook book, LocalDate on, DaysPastDue days, Quality quality) {

    static LoanFile of(Loan loan, GroupBook book, LocalDate on) {
        var days = DaysPastDue.of(book, on);
        return new LoanFile(loan, book, on, days, QualityTables.standard().of(loan.lender(), days.bank(), on));
    }

    /// What the bank could ask for today and does not have.
    public Money overdue() {
        return dueBy(on);
    }

    /// What fell due before today and the bank does not have. An instalment due today is not late.
    public Money late() {
        return dueBy(on.minusDays(1));
    }

    /// What the bank can ask for on a day if nothing is paid until then, advances counted as used.
    public Money dueBy(LocalDate day) {
        return Money.sum(book.members(), m -> m.shortfall(day));
    }

    /// The quality class as if nobody had covered.
    public Quality ownQuality() {
        return qualityAt(days.own());
    }

    /// The class of somebody who is so many days late, by the table of this lender.
    public Quality qualityAt(int daysPastDue) {
        return QualityTables.standard().of(loan.lender(), daysPastDue, on);
    }

    /// What members may reclaim from each other today.
    public Money claimsOpen() {
        return Money.sum(book.claims(), claim -> claim.open());
    }

    public DaysPastDue daysOf(MemberPart member) {
        return DaysPastDue.of(book, member, on);
    }

    /// The next day on which something falls due for the group, after today or today.
    public Optional<LocalDate> nextDueOn() {
        return book.members().stream()
                .flatMap(member -> member.rows().stream())
                .filter(row -> row.left().isPositive() && !row.dueOn().isBefore(on))
                .map(MemberInstalment::dueOn)
                .min(LocalDate::compareTo);
    }
}
