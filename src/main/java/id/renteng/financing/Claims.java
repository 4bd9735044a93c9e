package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.ClaimsRefusal.BeforeLastPosting;
import id.renteng.financing.ClaimsRefusal.ByRule;
import id.renteng.financing.ClaimsRefusal.DateInFuture;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.ClaimRefusal;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.Sharing;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.ledger.Ledger;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members owe each other, other than by paying: letting go, and sharing a loss.
@Service
public class Claims {

    private final LoanBooks books;
    private final LoanReach reach;
    private final Ledger ledger;
    private final Clock clock;

    Claims(LoanBooks books, LoanReach reach, Ledger ledger, Clock clock) {
        this.books = books;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The one who covered lets go of all that one other member still owes her. Nobody can do it for her.
    ///
    /// @return what was let go
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional
    @Command(
            value = "claim-forgiven",
            by = {Role.MEMBER, Role.CHAIR})
    public Result<Money, ClaimsRefusal> forgive(LoanId loan, PersonId debtor, LocalDate on, Actor by) {
        var locked = books.lock(loan);
        reach.mustSee(locked.loan(), by);
        var creditor = new PersonId(Optional.ofNullable(by.person()).orElseThrow());
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        return switch (locked.book().forgive(creditor, debtor)) {
            case Refused<Moved<List<Claim>>, ClaimRefusal>(var reason) -> refused(new ByRule(reason));
            case Done<Moved<List<Claim>>, ClaimRefusal>(var moved) -> {
                var act = new Act.Forgave(UUID.randomUUID(), on, creditor, debtor);
                ledger.book(Recipes.forgiven(loan, act.id(), moved.what(), on));
                books.save(locked, act, moved.book(), List.of(), Optional.empty(), by.user());
                yield done(Money.sum(moved.what(), Claim::open));
            }
        };
    }

    /// The group, in its minutes, declares that a member cannot pay: what she owes to members is borne by all others by
    /// their parts. What she owes to the bank stays due; the others may cover it.
    ///
    /// @return what was shared
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional
    @Command(value = "member-declared-unable", by = Role.OFFICER)
    public Result<Money, ClaimsRefusal> declareUnable(LoanId loan, PersonId debtor, LocalDate on, Actor by) {
        var locked = books.lock(loan);
        reach.mustKeep(locked.loan(), by);
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        return switch (locked.book().declareUnable(debtor, on)) {
            case Refused<Moved<Sharing>, ClaimRefusal>(var reason) -> refused(new ByRule(reason));
            case Done<Moved<Sharing>, ClaimRefusal>(var moved) -> {
                var lost = moved.what().lost();
                var act = new Act.Unable(UUID.randomUUID(), on, debtor);
                if (!lost.isEmpty()) ledger.book(Recipes.shared(loan, act.id(), moved.what(), on));
                books.save(locked, act, moved.book(), List.of(), Optional.empty(), by.user());
                yield done(Money.sum(lost, Claim::open));
            }
        };
    }

    private Optional<ClaimsRefusal> checkDay(Loan loan, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(new DateInFuture());
        return on.isBefore(loan.lastPostedOn())
                ? Optional.of(new BeforeLastPosting(loan.lastPostedOn()))
                : Optional.empty();
    }
}
