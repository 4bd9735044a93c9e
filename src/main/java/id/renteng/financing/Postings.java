package id.renteng.financing;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.cover.GroupBook;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.ledger.Entry;
import id.renteng.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/// Writes what was decided: the members' book, receipts, entries in both books, and the end of the loan when the bank
/// has everything. The loan is locked by the caller.
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
    /// @param meeting  where it happened, if at a meeting
    /// @param received in the order of the receipts
    /// @param declared what the payer said whom it is for, where she brought it between meetings
    /// @param key      what it answers
    record Decided(
            GroupBook after,
            LocalDate on,
            Optional<MeetingId> meeting,
            List<Received> received,
            Optional<LateMoney> declared,
            Change.Key key) {

        Decided {
            received = List.copyOf(received);
        }
    }

    /// @return the receipts given, in the order of what was received
    List<Receipt> write(LoanBook locked, Decided what, Actor by) {
        var loan = locked.loan();
        var given = given(loan, what);
        books.save(locked, act(what, given), what.after(), given, Optional.of(what.key()), by.user());
        book(loan, what, given);
        if (!loan.isSettled() && what.after().isSettled()) settle(loan, what.on(), by);
        return given;
    }

    /// Writes what belongs before something that is recorded already.
    ///
    /// @param days the book after its day and after every later one; the last is the book now
    /// @return the receipts given, in the order of what was received
    List<Receipt> insert(LoanBook locked, Decided what, SortedMap<LocalDate, GroupBook> days, Actor by) {
        var loan = locked.loan();
        var given = given(loan, what);
        books.insert(locked, act(what, given), days, given, what.key(), by.user());
        book(loan, what, given);
        if (what.after().isSettled()) settle(loan, loan.lastPostedOn(), by);
        return given;
    }

    private static List<Receipt> given(Loan loan, Decided what) {
        var given = new ArrayList<Receipt>();
        for (var received : what.received()) given.add(receipt(loan, given.size(), what, received));
        return given;
    }

    private static Act act(Decided what, List<Receipt> given) {
        return what.meeting()
                .<Act>map(meeting -> new Act.Met(meeting.value(), what.on()))
                .orElseGet(() -> act(given.getFirst(), what.declared()));
    }

    private static Act act(Receipt receipt, Optional<LateMoney> declared) {
        return new Act.Paid(
                receipt.id().value(),
                receipt.on(),
                receipt.payer(),
                receipt.amounts().received(),
                declared);
    }

    private void settle(Loan loan, LocalDate on, Actor by) {
        loans.settle(loan.id(), on);
        var _ = groups.endCycle(loan.group(), on, by);
    }

    private void book(Loan locked, Decided what, List<Receipt> given) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < given.size(); i++) {
            var id = given.get(i).id();
            entries.addAll(Recipes.of(locked.id(), id, what.received().get(i), what.on()));
        }
        ledger.book(
                locked.writtenOffOn().isPresent()
                        ? entries.stream().map(Recipes::recovered).toList()
                        : entries);
    }

    private static Receipt receipt(Loan loan, int given, Decided what, Received received) {
        return new Receipt(
                ReceiptId.random(),
                loan.id(),
                loan.receipts() + given + 1,
                received.kind(),
                what.meeting(),
                Optional.empty(),
                received.payer(),
                received.beneficiary(),
                what.on(),
                received.amounts(),
                received instanceof Received.Cover cover ? cover.consent() : Optional.empty());
    }
}
