package id.renteng.financing;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.SheetReading.Covered;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.GroupBook;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.ledger.Entry;
import id.renteng.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes what was decided: the members' book, receipts, entries in both books, and the end of the loan when the bank
/// has
/// everything. The loan is locked by the caller.
@Component
class Postings {

    private final LoanTable loans;
    private final LoanBooks books;
    private final Ledger ledger;
    private final LoanGroups groups;

    Postings(LoanTable loans, LoanBooks books, Ledger ledger, LoanGroups groups) {
        this.loans = loans;
        this.books = books;
        this.ledger = ledger;
        this.groups = groups;
    }

    /// What is to be written.
    ///
    /// @param meeting where it happened, if at a meeting
    /// @param key     what it answers
    record Decided(
            GroupBook after,
            LocalDate on,
            Optional<MeetingId> meeting,
            List<Allocation> payments,
            List<Covered> covers,
            Change.Key key) {}

    /// @return the receipts given, payments first
    List<Receipt> write(LoanBook locked, Decided what, Actor by) {
        var loan = locked.loan();
        var given = new ArrayList<Receipt>();
        for (var paid : what.payments()) given.add(receipt(loan, given.size(), what, paid));
        for (var cover : what.covers()) given.add(receipt(loan, given.size(), what, cover));
        books.save(locked, act(what, given), what.after(), given, Optional.of(what.key()), by.user());
        book(loan, what, given);
        if (!loan.isSettled() && what.after().isSettled()) settle(loan, what.on(), by);
        return given;
    }

    private static Act act(Decided what, List<Receipt> given) {
        return what.meeting()
                .<Act>map(meeting -> new Act.Met(meeting.value(), what.on()))
                .orElseGet(() -> paid(given.getFirst()));
    }

    private static Act paid(Receipt receipt) {
        return new Act.Paid(
                receipt.id().value(),
                receipt.on(),
                receipt.payer(),
                receipt.amounts().received());
    }

    private void settle(Loan loan, LocalDate on, Actor by) {
        loans.settle(loan.id(), on);
        var _ = groups.endCycle(loan.group(), on, by);
    }

    private void book(Loan locked, Decided what, List<Receipt> given) {
        var loan = locked.id();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < what.payments().size(); i++) {
            var paid = what.payments().get(i);
            var receipt = given.get(i).id();
            entries.add(Recipes.payment(loan, receipt, paid, what.on()));
            if (paid.repaid().isPositive()) {
                entries.add(Recipes.handedOver(loan, receipt, paid.payer(), paid.repayments(), what.on()));
            }
        }
        for (int i = 0; i < what.covers().size(); i++) {
            var cover = what.covers().get(i);
            var receipt = given.get(what.payments().size() + i).id();
            entries.add(Recipes.cover(loan, receipt, cover.claim(), cover.interest()));
        }
        ledger.book(
                locked.writtenOffOn().isPresent()
                        ? entries.stream().map(Recipes::recovered).toList()
                        : entries);
    }

    private static Receipt receipt(Loan loan, int given, Decided what, Allocation paid) {
        return new Receipt(
                ReceiptId.random(),
                loan.id(),
                loan.receipts() + given + 1,
                what.meeting(),
                paid.payer(),
                paid.payer(),
                what.on(),
                new Receipt.Amounts(
                        paid.received(),
                        paid.interest(),
                        paid.principal(),
                        paid.repaid(),
                        paid.advance(),
                        paid.advanceUsed()),
                Optional.empty());
    }

    private static Receipt receipt(Loan loan, int given, Decided what, Covered cover) {
        var claim = cover.claim();
        return new Receipt(
                ReceiptId.random(),
                loan.id(),
                loan.receipts() + given + 1,
                what.meeting(),
                claim.creditor(),
                claim.debtor(),
                what.on(),
                new Receipt.Amounts(
                        claim.amount(),
                        cover.interest(),
                        claim.amount().minus(cover.interest()),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO),
                Optional.of(cover.consent()));
    }
}
