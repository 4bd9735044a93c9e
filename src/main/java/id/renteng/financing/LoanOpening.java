package id.renteng.financing;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.schedule.Schedule;
import id.renteng.kernel.Actor;
import id.renteng.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Turns a pay-out into a running loan. Part of the transaction in which the pay-out is recorded.
@Component
class LoanOpening {

    private final LoanTable loans;
    private final LoanBooks books;
    private final Ledger ledger;

    LoanOpening(LoanTable loans, LoanBooks books, Ledger ledger) {
        this.loans = loans;
        this.books = books;
        this.ledger = ledger;
    }

    /// Stores the loan with each member's instalments and books the pay-out, to each member exactly her part.
    ///
    /// @throws IllegalArgumentException if the parts do not add up to the principal
    void payOut(NewLoan asked, Actor by) {
        var schedule = Schedule.of(asked.terms());
        var book = GroupBook.open(asked.house().within(asked.scheme().cover()), schedule, asked.parts());
        loans.insert(asked, schedule.rows().getLast().dueOn());
        books.insert(asked, book, by.user());
        ledger.book(Recipes.payOut(asked));
    }
}
