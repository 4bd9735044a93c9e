package id.renteng.web.passbook;

import id.renteng.financing.Passbook;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.kernel.Money;
import id.renteng.web.loans.LoanHead;
import id.renteng.web.loans.Mark;
import id.renteng.web.loans.Undone;
import id.renteng.web.rights.OwnTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One member's book of one loan.
///
/// @param chair   the name of her group's chair, or empty
/// @param own     the reader is the member herself
/// @param tasks   what waits for her; empty for other readers
/// @param notices what she is told; empty for other readers
public record PassbookPage(
        LoanHead head,
        Passbook book,
        Undone undone,
        String chair,
        boolean own,
        List<OwnTask> tasks,
        List<NoticeLine> notices) {

    /// What she pays next.
    ///
    /// @param on   the oldest due date
    /// @param late that day is over
    public record Due(LocalDate on, Money amount, boolean late) {}

    public String name() {
        return head.name(book.part().person());
    }

    public List<Mark> marks() {
        return Mark.of(book.part(), book.on());
    }

    /// Nothing once her part is paid, or her advance pays all of it.
    public Optional<Due> next() {
        return book.part().rows().stream()
                .filter(row -> row.left().isPositive())
                .map(this::due)
                .filter(due -> due.amount().isPositive())
                .findFirst();
    }

    private Due due(MemberInstalment row) {
        boolean late = row.dueOn().isBefore(book.on());
        return new Due(row.dueOn(), book.part().shortfall(late ? book.on() : row.dueOn()), late);
    }

    /// What the bank has of her part, from whomever.
    public Money atBank() {
        return Money.sum(book.part().rows(), MemberInstalment::paid);
    }

    public Money owes() {
        return open(book.owes());
    }

    public Money isOwed() {
        return open(book.isOwed());
    }

    private static Money open(List<Claim> claims) {
        return Money.sum(claims, Claim::open);
    }
}
