package id.renteng.financing;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members' passbooks.
@Service
@Transactional(readOnly = true)
public class Passbooks {

    private static final int RECEIPTS = 60;

    private final LoanTable loans;
    private final LoanBooks books;
    private final ReceiptTable receipts;
    private final PenaltyTable penalties;
    private final LoanReach reach;
    private final Clock clock;

    Passbooks(
            LoanTable loans,
            LoanBooks books,
            ReceiptTable receipts,
            PenaltyTable penalties,
            LoanReach reach,
            Clock clock) {
        this.loans = loans;
        this.books = books;
        this.receipts = receipts;
        this.penalties = penalties;
        this.reach = reach;
        this.clock = clock;
    }

    /// The signed-in member's own book of her newest loan; empty before the first.
    public Optional<Passbook> own(Actor by) {
        var person = new PersonId(Optional.ofNullable(by.person()).orElseThrow());
        return loans.ofPerson(person).stream().findFirst().map(loan -> read(loan, person));
    }

    /// A member's book, for herself or for officers of the city.
    ///
    /// @throws NoSuchElementException if there is no such book for this actor
    public Passbook seenBy(Actor by, LoanId id, PersonId person) {
        var loan = loans.find(id).orElseThrow();
        if (!person.value().equals(by.person())) {
            if (!by.is(Role.OFFICER, Role.HEAD, Role.AUDITOR)) throw new NoSuchElementException("somebody else's book");
            reach.mustSee(loan, by);
        }
        return read(loan, person);
    }

    private Passbook read(Loan loan, PersonId person) {
        var book = books.read(loan).book();
        var part = book.member(person).orElseThrow();
        var today = LocalDate.now(clock);
        return new Passbook(
                loan,
                part,
                today,
                DaysPastDue.of(book, part, today),
                book.claims().stream().filter(c -> c.debtor().equals(person)).toList(),
                book.claims().stream().filter(c -> c.creditor().equals(person)).toList(),
                List.copyOf(receipts.of(loan.id(), person, RECEIPTS)),
                Optional.ofNullable(penalties.owed(loan.id()).get(person)));
    }
}
