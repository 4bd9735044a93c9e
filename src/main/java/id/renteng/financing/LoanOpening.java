package id.renteng.financing;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.schedule.Schedule;
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
    void payOut(NewLoan asked) {
        var book = GroupBook.open(asked.rules(), Schedule.of(asked.terms()), asked.parts());
        loans.insert(asked);
        books.insert(asked.id(), book);
        ledger.book(Recipes.payOut(asked));
    }
}
