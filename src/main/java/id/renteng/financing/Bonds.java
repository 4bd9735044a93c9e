package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.BondRefusal.BeforeLastPosting;
import id.renteng.financing.BondRefusal.ByGroup;
import id.renteng.financing.BondRefusal.ByRule;
import id.renteng.financing.BondRefusal.DateInFuture;
import id.renteng.financing.BondRefusal.KeyUsedDifferently;
import id.renteng.financing.BondRefusal.NothingKept;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Exemption;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.financing.cover.Lives;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Source;
import id.renteng.groups.Compositions;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
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
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How members of a running loan are bound, causes for which nobody is called, and money put into a purse between
/// meetings.
@Service
public class Bonds {

    private final LoanBooks books;
    private final BookTable table;
    private final Compositions compositions;
    private final LoanReach reach;
    private final Ledger ledger;
    private final Clock clock;

    Bonds(LoanBooks books, BookTable table, Compositions compositions, LoanReach reach, Ledger ledger, Clock clock) {
        this.books = books;
        this.table = table;
        this.compositions = compositions;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// A member died: she is not asked for anything any more and covers nobody; where the scheme exempts death, nobody
    /// is called for her. Money of an insurance or of heirs is received as a payment on her part.
    ///
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional
    @Command(value = "member-death-recorded", by = Role.OFFICER)
    public Result<ActId, BondRefusal> died(LoanId loan, PersonId person, LocalDate on, Actor by) {
        var locked = kept(books.lock(loan), by);
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        return switch (Lives.die(locked.book(), person, Money.ZERO, on)) {
            case Refused<? extends Moved<?>, LifeRefusal>(var reason) -> refused(new ByRule(reason));
            case Done<? extends Moved<?>, LifeRefusal>(var moved) ->
                done(save(locked, new Act.Died(UUID.randomUUID(), on, person), moved.book(), by));
        };
    }

    /// A member whose part is paid, and who owes nobody, leaves, as far as what her group agreed about leaving allows.
    /// What others owe her stays hers.
    ///
    /// @param because why she leaves, of those of the living; a group may hold back who leaves because she wants to
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional
    @Command(value = "member-left-loan", by = Role.OFFICER)
    public Result<ActId, BondRefusal> left(
            LoanId loan, PersonId person, LocalDate on, @Confidential LeavingReason because, Actor by) {
        var locked = kept(books.lock(loan), by);
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        var held = compositions.whyHeldWhileLoanRuns(locked.loan().group(), person, because, on);
        if (held.isPresent()) return refused(new ByGroup(held.get()));
        var act = new Act.Left(UUID.randomUUID(), on, person);
        var left = stand(locked, act, Lives.leave(locked.book(), person, on), by);
        if (left instanceof Done<ActId, BondRefusal>) table.insertLeaving(act.id(), because);
        return left;
    }

    /// The bank takes one member out of joint liability (KUHPerdata 1289); from then on she pays her own part only.
    ///
    /// @throws NoSuchElementException if it is not a loan of the actor's bank
    @Transactional
    @Command(value = "member-released", by = Role.BANK_CHECKER)
    public Result<ActId, BondRefusal> released(LoanId loan, PersonId person, LocalDate on, Actor by) {
        var locked = books.lock(loan);
        reach.mustSee(locked.loan(), by);
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        var act = new Act.Released(UUID.randomUUID(), on, person);
        return stand(locked, act, Lives.release(locked.book(), person, on), by);
    }

    /// A cause is recorded for which, if the scheme says so, nobody is called.
    ///
    /// @param person whose shortfall; empty for everybody's, as in a disaster area
    /// @param until  the last day; empty if it does not end
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional
    @Command(value = "cover-exempted", by = Role.OFFICER)
    public Result<ActId, BondRefusal> exempted(
            LoanId loan, Cause cause, Optional<PersonId> person, LocalDate from, Optional<LocalDate> until, Actor by) {
        var locked = kept(books.lock(loan), by);
        var wrongDay = checkDay(locked.loan(), from);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        if (person.isPresent() && locked.book().member(person.get()).isEmpty()) {
            return refused(new ByRule(new LifeRefusal.NotAMember()));
        }
        var exemption = new Exemption(cause, person, from, until);
        var act = new Act.Exempted(UUID.randomUUID(), exemption);
        var made = save(locked, act, Lives.exempt(locked.book(), exemption), by);
        table.insertExemption(act.id(), exemption);
        return done(made);
    }

    /// Money is put into a purse: the reserve's comes from the group's cash, a guarantor's stands at the bank.
    ///
    /// @param amount above zero
    /// @throws NoSuchElementException if there is no such loan for the actor
    @Transactional
    @Command(value = "purse-filled", by = Role.OFFICER)
    public Result<ActId, BondRefusal> filled(
            LoanId loan, Purse purse, Money amount, LocalDate on, IdempotencyKey key, Actor by) {
        if (!amount.isPositive()) throw new IllegalArgumentException("a purse is filled with more than nothing");
        var locked = kept(books.lock(loan, key), by);
        var payload = "%s %s %s %s".formatted(loan.value(), purse, amount.rupiah(), on);
        var asked = new Change.Key(key, payload);
        var answered = locked.<ActId, BondRefusal>answered(asked, ActId::new, new KeyUsedDifferently());
        if (answered.isPresent()) return answered.get();
        var wrongDay = checkDay(locked.loan(), on);
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        if (!locked.book().rules().choices().sources().contains(source(purse))) return refused(new NothingKept());
        var act = new Act.Filled(UUID.randomUUID(), on, purse, amount);
        ledger.book(Recipes.deposited(loan, act.id(), purse, amount, on));
        var after = Lives.deposit(locked.book(), purse, amount);
        books.save(locked, act, after, List.of(), Optional.of(asked), by.user());
        return done(new ActId(act.id()));
    }

    private LoanBook kept(LoanBook locked, Actor by) {
        reach.mustKeep(locked.loan(), by);
        return locked;
    }

    private Result<ActId, BondRefusal> stand(
            LoanBook locked, Act act, Result<GroupBook, LifeRefusal> result, Actor by) {
        return switch (result) {
            case Refused<GroupBook, LifeRefusal>(var reason) -> refused(new ByRule(reason));
            case Done<GroupBook, LifeRefusal>(var after) -> done(save(locked, act, after, by));
        };
    }

    private ActId save(LoanBook locked, Act act, GroupBook after, Actor by) {
        books.save(locked, act, after, List.of(), Optional.empty(), by.user());
        return new ActId(act.id());
    }

    private static Source source(Purse purse) {
        return switch (purse) {
            case RESERVE -> Source.RESERVE;
            case GUARANTOR -> Source.GUARANTOR;
        };
    }

    private Optional<BondRefusal> checkDay(Loan loan, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(new DateInFuture());
        return on.isBefore(loan.lastPostedOn())
                ? Optional.of(new BeforeLastPosting(loan.lastPostedOn()))
                : Optional.empty();
    }
}
