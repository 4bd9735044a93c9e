package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.HandoverRefusal.AlreadyDecided;
import id.renteng.financing.HandoverRefusal.AnotherWaits;
import id.renteng.financing.HandoverRefusal.SamePerson;
import id.renteng.financing.HandoverRefusal.TextChanged;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.groups.Compositions;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
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

/// Another takes a member's place in a running loan, by an addendum to its contract: an officer of the city asks with
/// the newcomer's signed consent, the bank approves, and what is not yet paid of the member's part goes over with her
/// advance. What others owe the member stays hers; what fell due before stays with who was bound then.
@Service
public class Handovers {

    private final LoanBooks books;
    private final LoanTable loans;
    private final HandoverTable handovers;
    private final HandoverCheck check;
    private final Compositions compositions;
    private final LoanReach reach;
    private final Ledger ledger;
    private final Clock clock;

    Handovers(
            LoanBooks books,
            LoanTable loans,
            HandoverTable handovers,
            HandoverCheck check,
            Compositions compositions,
            LoanReach reach,
            Ledger ledger,
            Clock clock) {
        this.books = books;
        this.loans = loans;
        this.handovers = handovers;
        this.check = check;
        this.compositions = compositions;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Asks the bank to let somebody take a member's place.
    ///
    /// @param on the day from which it would count
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional
    @Command(value = "handover-asked", by = Role.OFFICER)
    public Result<HandoverId, HandoverRefusal> ask(LoanId loan, Handover.Asked asked, LocalDate on, Actor by) {
        var locked = books.lock(loan);
        reach.mustKeep(locked.loan(), by);
        if (check.moved(locked, asked.leaver(), asked.newcomer(), on)
                instanceof Refused<?, HandoverRefusal>(var reason)) return refused(reason);
        var held = check.ofLeaver(locked.loan(), asked.leaver(), asked.because(), on);
        if (held.isPresent()) return refused(held.get());
        var addendum = check.addendum(locked, asked.leaver(), asked.newcomer());
        var wrong = check.papers(locked, asked, addendum);
        if (wrong.isPresent()) return refused(wrong.get());
        var waiting = waiting(loan);
        if (waiting.isPresent()) return refused(new AnotherWaits(waiting.get().id()));
        var id = HandoverId.random();
        handovers.insert(id, loan, asked, addendum, by.user());
        return done(id);
    }

    /// Approves what was asked, and does it: in both books, in the group, and on everybody's page.
    ///
    /// @param on the day from which it counts
    /// @throws NoSuchElementException if it is not about a loan of the actor's bank
    @Transactional
    @Command(value = "handover-approved", by = Role.BANK_CHECKER)
    public Result<ActId, HandoverRefusal> approve(HandoverId id, LocalDate on, Actor by) {
        var locked = lock(id, by);
        var kept = handovers.find(id).orElseThrow();
        var refusal = mayDecide(kept, by);
        if (refusal.isPresent()) return refused(refusal.get());
        var asked = kept.asked();
        var held = check.ofLeaver(locked.loan(), asked.leaver(), asked.because(), on);
        if (held.isPresent()) return refused(held.get());
        return switch (check.moved(locked, asked.leaver(), asked.newcomer(), on)) {
            case Refused<Moved<Allocation>, HandoverRefusal>(var reason) -> refused(reason);
            case Done<Moved<Allocation>, HandoverRefusal>(var moved) ->
                isWithin(locked, kept) ? done(write(locked, kept, moved, on, by)) : refused(new TextChanged());
        };
    }

    /// Leaves the loan as it is.
    ///
    /// @throws NoSuchElementException if it is not about a loan of the actor's bank
    @Transactional
    @Command(value = "handover-sent-back", by = Role.BANK_CHECKER)
    public Result<HandoverId, HandoverRefusal> sendBack(HandoverId id, Actor by) {
        lock(id, by);
        var refusal = mayDecide(handovers.find(id).orElseThrow(), by);
        if (refusal.isPresent()) return refused(refusal.get());
        handovers.decide(id, Handover.Outcome.SENT_BACK, LocalDate.now(clock), by.user());
        return done(id);
    }

    /// What a newcomer is shown before she signs; or why she cannot take this place from a day on.
    ///
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional(readOnly = true)
    public Result<Addendum, HandoverRefusal> addendum(
            Actor by, LoanId loan, PersonId leaver, PersonId newcomer, LocalDate on) {
        by.mustBe(Role.OFFICER);
        var read = books.read(loans.find(loan).orElseThrow());
        reach.mustSee(read.loan(), by);
        return switch (check.moved(read, leaver, newcomer, on)) {
            case Refused<Moved<Allocation>, HandoverRefusal>(var reason) -> refused(reason);
            case Done<Moved<Allocation>, HandoverRefusal> _ -> done(check.addendum(read, leaver, newcomer));
        };
    }

    /// What the group agreed that keeps this member from handing her place over because she wants to, so that nobody
    /// signs before it is known; empty if nothing does. Another reason, such as illness, is held back by nothing.
    ///
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional(readOnly = true)
    public Optional<HandoverRefusal> whyNotByChoice(Actor by, LoanId loan, PersonId leaver, LocalDate on) {
        by.mustBe(Role.OFFICER);
        var found = loans.find(loan).orElseThrow();
        reach.mustSee(found, by);
        return check.ofLeaver(found, leaver, LeavingReason.OWN_WISH, on);
    }

    /// What waits for the reader's bank, the oldest first; at most 200.
    @Transactional(readOnly = true)
    public List<Handover> waiting(Actor by) {
        by.mustBe(Role.BANK_MAKER, Role.BANK_CHECKER);
        return handovers.waiting(Optional.ofNullable(by.bank()).orElseThrow());
    }

    /// The handover of a loan that waits for the bank, if one does.
    @Transactional(readOnly = true)
    public Optional<Handover> waiting(Loan loan) {
        return waiting(loan.id());
    }

    /// One handover, waiting or decided.
    ///
    /// @throws NoSuchElementException if there is no such handover for this actor
    @Transactional(readOnly = true)
    public Handover seenBy(Actor by, HandoverId id) {
        var handover = handovers.find(id).orElseThrow();
        reach.mustSee(loans.find(handover.loan()).orElseThrow(), by);
        return handover;
    }

    private Optional<Handover> waiting(LoanId loan) {
        return handovers.of(loan).stream().filter(Handover::isPending).findFirst();
    }

    private LoanBook lock(HandoverId id, Actor by) {
        var locked = books.lock(handovers.find(id).orElseThrow().loan());
        reach.mustSee(locked.loan(), by);
        return locked;
    }

    private static Optional<HandoverRefusal> mayDecide(Handover kept, Actor by) {
        if (!kept.isPending()) return Optional.of(new AlreadyDecided());
        return kept.askedBy().equals(by.user()) ? Optional.of(new SamePerson()) : Optional.empty();
    }

    private static boolean isWithin(LoanBook locked, Handover kept) {
        var leaver = locked.book().member(kept.asked().leaver()).orElseThrow();
        return Addendum.Figures.of(locked.book(), leaver).isWithin(kept.most());
    }

    private ActId write(LoanBook locked, Handover kept, Moved<Allocation> moved, LocalDate on, Actor by) {
        var loan = locked.loan();
        var asked = kept.asked();
        var act = new Act.Replaced(UUID.randomUUID(), on, asked.leaver(), asked.newcomer());
        var receipts = receipts(loan, act, moved.what());
        ledger.book(Recipes.handedOver(loan.id(), new ReceiptId(act.id()), act.id(), moved, asked.newcomer(), on));
        books.save(locked, act, moved.book(), receipts, Optional.empty(), by.user());
        var put = compositions.replace(loan.group(), asked.leaver(), asked.newcomer(), on, asked.because(), by);
        if (put instanceof Refused<?, ?>(var reason)) throw new IllegalStateException("it was checked: " + reason);
        handovers.decide(kept.id(), Handover.Outcome.APPROVED, on, by.user());
        return new ActId(act.id());
    }

    /// An advance of the leaver that was put to use for what is due, under the name of the act.
    private static List<Receipt> receipts(Loan loan, Act.Replaced act, Allocation used) {
        if (used.isNothing()) return List.of();
        var received = new Received.Payment(used);
        return List.of(new Receipt(
                new ReceiptId(act.id()),
                loan.id(),
                loan.receipts() + 1,
                received.kind(),
                Optional.empty(),
                Optional.empty(),
                received.payer(),
                received.beneficiary(),
                act.on(),
                received.amounts(),
                Optional.empty()));
    }
}
