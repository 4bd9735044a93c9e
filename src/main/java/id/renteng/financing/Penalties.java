package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.PenaltyRefusal.BeforeLastPosting;
import id.renteng.financing.PenaltyRefusal.DateInFuture;
import id.renteng.financing.PenaltyRefusal.DueFirst;
import id.renteng.financing.PenaltyRefusal.KeyUsedDifferently;
import id.renteng.financing.PenaltyRefusal.MoreThanOwed;
import id.renteng.financing.PenaltyRefusal.NotHers;
import id.renteng.financing.PenaltyRefusal.ReasonMissing;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.ledger.Entry;
import id.renteng.ledger.Ledger;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Penalties that were charged for late days: paid by the member who was late, and by nobody for her, or let go by
/// whose they are.
@Service
public class Penalties {

    private final LoanBooks books;
    private final LoanTable loans;
    private final PenaltyTable penalties;
    private final Schemes schemes;
    private final LoanReach reach;
    private final Ledger ledger;
    private final Clock clock;

    Penalties(
            LoanBooks books,
            LoanTable loans,
            PenaltyTable penalties,
            Schemes schemes,
            LoanReach reach,
            Ledger ledger,
            Clock clock) {
        this.books = books;
        this.loans = loans;
        this.penalties = penalties;
        this.schemes = schemes;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Who owes penalties on a loan; who owes none is left out.
    ///
    /// @throws NoSuchElementException if there is no such loan for this actor
    @Transactional(readOnly = true)
    public Map<PersonId, PenaltyOwed> seenBy(Actor by, LoanId loan) {
        reach.mustSee(loans.find(loan).orElseThrow(), by);
        return penalties.owed(loan);
    }

    /// Whether this actor is whose penalties of a loan are: the bank's own officer where the lender keeps them, else
    /// the city's.
    @Transactional(readOnly = true)
    public boolean mayWaive(Actor by, Loan loan) {
        return schemes.find(loan.scheme()).orElseThrow().penalty() instanceof Penalty.Charged charged
                && by.is(ownerOf(charged));
    }

    /// A member brings what she was charged, or some of it, once nothing else of hers is due. She gets a receipt, which
    /// has the id of what was done.
    ///
    /// @param amount above zero
    /// @throws NoSuchElementException if there is no such loan or member for the actor
    @Transactional
    @Command(
            value = "penalty-paid",
            by = {Role.CHAIR, Role.OFFICER})
    public Result<ActId, PenaltyRefusal> pay(
            LoanId loan, PersonId person, Money amount, LocalDate on, IdempotencyKey key, Actor by) {
        if (!amount.isPositive()) throw new IllegalArgumentException("a payment is above zero: " + amount);
        var locked = books.lock(loan, key);
        reach.mustKeep(locked.loan(), by);
        var asked = new Change.Key(key, "%s penalty %s %s %s".formatted(loan.value(), person.value(), amount, on));
        var answered = locked.<ActId, PenaltyRefusal>answered(asked, ActId::new, new KeyUsedDifferently());
        if (answered.isPresent()) return answered.get();
        var owed = owed(loan, person);
        var due = locked.book().member(person).orElseThrow().shortfall(on);
        var obstacle = checkDay(locked.loan(), on)
                .or(() -> due.isPositive() ? Optional.of(new DueFirst(due)) : Optional.empty())
                .or(() -> amount.isMoreThan(owed) ? Optional.of(new MoreThanOwed(owed)) : Optional.empty());
        if (obstacle.isPresent()) return refused(obstacle.get());
        var act = new Act.PenaltyPaid(UUID.randomUUID(), on, person, amount);
        var entry = Recipes.penaltyPaid(loan, act.id(), person, amount, on);
        return done(write(locked, act, entry, List.of(receipt(locked.loan(), act)), asked, by));
    }

    /// All that a member owes is let go by whose it is, as if it had not been charged.
    ///
    /// @param reason 3 to 500 characters, shown with the act
    /// @throws NoSuchElementException if there is no such loan or member for the actor
    @Transactional
    @Command(
            value = "penalty-waived",
            by = {Role.OFFICER, Role.BANK_CHECKER})
    public Result<ActId, PenaltyRefusal> waive(
            LoanId loan, PersonId person, String reason, LocalDate on, IdempotencyKey key, Actor by) {
        var locked = books.lock(loan, key);
        reach.mustSee(locked.loan(), by);
        var _ = locked.book().member(person).orElseThrow();
        var words = reason.strip();
        var asked = new Change.Key(key, "%s waiver %s %s %s".formatted(loan.value(), person.value(), on, words));
        var answered = locked.<ActId, PenaltyRefusal>answered(asked, ActId::new, new KeyUsedDifferently());
        if (answered.isPresent()) return answered.get();
        var amount = owed(loan, person);
        var obstacle = checkDay(locked.loan(), on)
                .or(() -> mayWaive(by, locked.loan()) ? Optional.empty() : Optional.of(new NotHers()))
                .or(() -> words.length() < 3 || words.length() > 500
                        ? Optional.of(new ReasonMissing())
                        : Optional.empty())
                .or(() -> amount.isPositive() ? Optional.empty() : Optional.of(new MoreThanOwed(amount)));
        if (obstacle.isPresent()) return refused(obstacle.get());
        var act = new Act.PenaltyWaived(UUID.randomUUID(), on, person, amount);
        var entry = Recipes.penaltyWaived(loan, act.id(), person, amount, receiver(locked.loan()), on);
        var made = write(locked, act, entry, List.of(), asked, by);
        penalties.insertReason(made, words);
        return done(made);
    }

    private static Receipt receipt(Loan loan, Act.PenaltyPaid paid) {
        return new Receipt(
                new ReceiptId(paid.id()),
                loan.id(),
                loan.receipts() + 1,
                Receipt.Kind.PENALTY,
                Optional.empty(),
                Optional.empty(),
                paid.payer(),
                paid.payer(),
                paid.on(),
                Receipt.Amounts.only(paid.amount()),
                Optional.empty());
    }

    private ActId write(LoanBook locked, Act act, Entry entry, List<Receipt> receipts, Change.Key key, Actor by) {
        ledger.book(entry);
        books.save(locked, act, locked.book(), receipts, Optional.of(key), by.user());
        return new ActId(act.id());
    }

    private Money owed(LoanId loan, PersonId person) {
        var owed = penalties.owed(loan).get(person);
        return owed == null ? Money.ZERO : owed.amount();
    }

    private Optional<PenaltyRefusal> checkDay(Loan loan, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(new DateInFuture());
        return on.isBefore(loan.lastPostedOn())
                ? Optional.of(new BeforeLastPosting(loan.lastPostedOn()))
                : Optional.empty();
    }

    private Penalty.Receiver receiver(Loan loan) {
        return switch (schemes.find(loan.scheme()).orElseThrow().penalty()) {
            case Penalty.Charged charged -> charged.receiver();
            case Penalty.None _ -> throw new IllegalStateException("nothing is charged under this scheme");
        };
    }

    private static Role ownerOf(Penalty.Charged charged) {
        return switch (charged.receiver()) {
            case SOCIAL_FUND -> Role.OFFICER;
            case LENDER -> Role.BANK_CHECKER;
        };
    }
}
