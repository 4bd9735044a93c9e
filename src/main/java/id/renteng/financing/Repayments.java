package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.RepaymentRefusal.DateInFuture;
import id.renteng.financing.RepaymentRefusal.DirectionNotHers;
import id.renteng.financing.RepaymentRefusal.KeyUsedDifferently;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.PaymentRefusal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Money that a member brings between meetings, also after the bank has everything and only members wait for theirs.
@Service
public class Repayments {

    private final LoanBooks books;
    private final Postings postings;
    private final Backdating backdating;
    private final LoanReach reach;
    private final Clock clock;

    Repayments(LoanBooks books, Postings postings, Backdating backdating, LoanReach reach, Clock clock) {
        this.books = books;
        this.postings = postings;
        this.backdating = backdating;
        this.reach = reach;
        this.clock = clock;
    }

    /// Takes a member's money: the bank first, then those who covered her, oldest first; the rest is her advance.
    /// Money of an earlier day than what is recorded is put in its place, if its month is open and nothing later
    /// moves otherwise.
    ///
    /// @param amount above zero
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional
    @Command(
            value = "repayment-received",
            by = {Role.CHAIR, Role.OFFICER})
    public Result<ReceiptId, RepaymentRefusal> receive(
            LoanId loan, PersonId payer, Money amount, LocalDate on, IdempotencyKey key, Actor by) {
        return receive(loan, payer, amount, Optional.empty(), on, key, by);
    }

    /// The same, where the payer may have said whom this money is for (KUHPerdata 1396).
    ///
    /// @param declared refused unless the scheme leaves it to her
    @Transactional
    @Command(
            value = "repayment-received",
            by = {Role.CHAIR, Role.OFFICER})
    public Result<ReceiptId, RepaymentRefusal> receive(
            LoanId loan,
            PersonId payer,
            Money amount,
            Optional<LateMoney> declared,
            LocalDate on,
            IdempotencyKey key,
            Actor by) {
        var locked = books.lock(loan, key);
        reach.mustKeep(locked.loan(), by);
        var payload = "%s %s %s %s%s"
                .formatted(
                        loan.value(),
                        payer.value(),
                        amount.rupiah(),
                        on,
                        declared.map(d -> " " + d).orElse(""));
        var asked = new Change.Key(key, payload);
        var answered = locked.<ReceiptId, RepaymentRefusal>answered(asked, ReceiptId::new, new KeyUsedDifferently());
        if (answered.isPresent()) return answered.get();
        if (on.isAfter(LocalDate.now(clock))) return refused(new DateInFuture());
        var rules = locked.loan().rules();
        if (declared.isPresent() && !rules.choices().declared()) return refused(new DirectionNotHers());
        if (on.isBefore(locked.loan().lastPostedOn())) return insert(locked, payer, amount, declared, on, asked, by);
        return switch (locked.book().pay(payer, amount, LateMoney.membersFirst(declared, rules), on)) {
            case Refused<Moved<Allocation>, PaymentRefusal>(var reason) -> refused(RepaymentRefusal.of(reason));
            case Done<Moved<Allocation>, PaymentRefusal>(var moved) -> {
                var decided = decided(moved.book(), moved.what(), declared, on, asked);
                yield done(postings.write(locked, decided, by).getFirst().id());
            }
        };
    }

    private static Postings.Decided decided(
            GroupBook after, Allocation paid, Optional<LateMoney> declared, LocalDate on, Change.Key key) {
        return new Postings.Decided(after, on, Optional.empty(), List.of(new Received.Payment(paid)), declared, key);
    }

    /// Something of a later day is recorded already.
    private Result<ReceiptId, RepaymentRefusal> insert(
            LoanBook locked,
            PersonId payer,
            Money amount,
            Optional<LateMoney> declared,
            LocalDate on,
            Change.Key key,
            Actor by) {
        return switch (backdating.pay(locked, payer, amount, declared, on)) {
            case Refused<Backdating.Inserted, RepaymentRefusal>(var reason) -> refused(reason);
            case Done<Backdating.Inserted, RepaymentRefusal>(var inserted) -> {
                var after = inserted.days().lastEntry().getValue();
                var decided = decided(after, inserted.paid(), declared, on, key);
                yield done(postings.insert(locked, decided, inserted.days(), by)
                        .getFirst()
                        .id());
            }
        };
    }
}
