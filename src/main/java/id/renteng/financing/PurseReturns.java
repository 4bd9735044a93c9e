package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.PurseReturnRefusal.BeforeLastPosting;
import id.renteng.financing.PurseReturnRefusal.ByRule;
import id.renteng.financing.PurseReturnRefusal.DateInFuture;
import id.renteng.financing.PurseReturnRefusal.GuarantorsMoney;
import id.renteng.financing.PurseReturnRefusal.KeyUsedDifferently;
import id.renteng.financing.cover.GivenBack;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.ReturnRefusal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.ledger.Ledger;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives back what was put aside for a loan that is over: members' savings, what they paid too much, the reserve, a
/// guarantor's money.
@Service
public class PurseReturns {

    private final LoanBooks books;
    private final LoanTable loans;
    private final LoanHistory history;
    private final ReceiptTable receipts;
    private final LoanReach reach;
    private final Ledger ledger;
    private final Clock clock;

    PurseReturns(
            LoanBooks books,
            LoanTable loans,
            LoanHistory history,
            ReceiptTable receipts,
            LoanReach reach,
            Ledger ledger,
            Clock clock) {
        this.books = books;
        this.loans = loans;
        this.history = history;
        this.receipts = receipts;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What a loan gave back, and would give back now.
    ///
    /// @param before what stands, the oldest first
    /// @param ready  what is there, and whom it would go to; or why it stays
    public record Seen(List<On> before, Result<GivenBack, ReturnRefusal> ready) {

        public Seen {
            before = List.copyOf(before);
        }
    }

    /// What was given back on a day.
    ///
    /// @param receipts one for each member's savings, for what she paid too much and for her share of the reserve
    public record On(LocalDate day, GivenBack given, List<Receipt> receipts) {

        public On {
            receipts = List.copyOf(receipts);
        }
    }

    /// Everything that is there goes back to whom it belongs to: savings, advances and reserve in cash, a
    /// guarantor's money from the bank.
    ///
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional
    @Command(
            value = "purses-returned",
            by = {Role.CHAIR, Role.OFFICER})
    public Result<ActId, PurseReturnRefusal> giveBack(LoanId loan, LocalDate on, IdempotencyKey key, Actor by) {
        var locked = books.lock(loan, key);
        reach.mustKeep(locked.loan(), by);
        var asked = new Change.Key(key, "%s return %s".formatted(loan.value(), on));
        var answered = locked.<ActId, PurseReturnRefusal>answered(asked, ActId::new, new KeyUsedDifferently());
        if (answered.isPresent()) return answered.get();
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        return switch (GivenBack.of(locked.book(), history.of(locked).replay().putIn())) {
            case Refused<Moved<GivenBack>, ReturnRefusal>(var reason) -> refused(new ByRule(reason));
            case Done<Moved<GivenBack>, ReturnRefusal>(var moved) ->
                moved.what().guarantor().isPositive() && !by.is(Role.OFFICER)
                        ? refused(new GuarantorsMoney())
                        : done(write(locked, moved, on, asked, by));
        };
    }

    /// @throws NoSuchElementException if there is no such loan for this actor
    @Transactional(readOnly = true)
    public Seen seenBy(Actor by, LoanId loan) {
        var read = books.read(loans.find(loan).orElseThrow());
        reach.mustSee(read.loan(), by);
        var replay = history.of(read).replay();
        var before = replay.done().stream()
                .flatMap(after -> after.moved() instanceof GivenBack given
                        ? Stream.of(new On(
                                after.act().on(),
                                given,
                                receipts.of(new ActId(after.act().id()))))
                        : Stream.empty())
                .toList();
        return switch (GivenBack.of(read.book(), replay.putIn())) {
            case Refused<Moved<GivenBack>, ReturnRefusal>(var why) -> new Seen(before, refused(why));
            case Done<Moved<GivenBack>, ReturnRefusal>(var moved) -> new Seen(before, done(moved.what()));
        };
    }

    private ActId write(LoanBook locked, Moved<GivenBack> moved, LocalDate on, Change.Key key, Actor by) {
        var act = new Act.Returned(UUID.randomUUID(), on, moved.what().all());
        ledger.book(Recipes.returned(locked.loan().id(), act.id(), moved.what(), on));
        books.save(locked, act, moved.book(), receipts(locked.loan(), act, moved.what()), Optional.of(key), by.user());
        return new ActId(act.id());
    }

    /// A guarantor is proved what it got by its bank.
    private static List<Receipt> receipts(Loan loan, Act.Returned act, GivenBack given) {
        var made = new ArrayList<Receipt>();
        var kinds = Map.of(
                Receipt.Kind.SAVINGS_BACK, given.savings(),
                Receipt.Kind.ADVANCE_BACK, given.advances(),
                Receipt.Kind.RESERVE_BACK, given.reserve());
        new TreeMap<>(kinds)
                .forEach((kind, amounts) -> amounts.forEach(
                        (person, amount) -> made.add(receipt(loan, act, made.size(), kind, person, amount))));
        return made;
    }

    private static Receipt receipt(
            Loan loan, Act.Returned act, int given, Receipt.Kind kind, PersonId person, Money amount) {
        return new Receipt(
                ReceiptId.random(),
                loan.id(),
                loan.receipts() + given + 1,
                kind,
                Optional.empty(),
                Optional.of(new ActId(act.id())),
                person,
                person,
                act.on(),
                Receipt.Amounts.only(amount),
                Optional.empty());
    }

    private Optional<PurseReturnRefusal> checkDay(Loan loan, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(new DateInFuture());
        return on.isBefore(loan.lastPostedOn())
                ? Optional.of(new BeforeLastPosting(loan.lastPostedOn()))
                : Optional.empty();
    }
}
