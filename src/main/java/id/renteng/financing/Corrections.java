package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.CorrectionRefusal.AlreadyDecided;
import id.renteng.financing.CorrectionRefusal.AlreadyReversed;
import id.renteng.financing.CorrectionRefusal.AnotherWaits;
import id.renteng.financing.CorrectionRefusal.BankDecided;
import id.renteng.financing.CorrectionRefusal.LoanSettled;
import id.renteng.financing.CorrectionRefusal.NotReversible;
import id.renteng.financing.CorrectionRefusal.NotTheLast;
import id.renteng.financing.CorrectionRefusal.ReasonMissing;
import id.renteng.financing.CorrectionRefusal.SamePerson;
import id.renteng.financing.CorrectionRefusal.SheetRefused;
import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.LoanHistory.Told;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what was recorded wrongly: a payment, a meeting, or a reversal. One person proposes, another approves;
/// then both books get the mirror of every entry, linked to its original, and the loan stands as if the act had never
/// been. The last meeting can be replaced in the same step by the sheet as it should have been.
@Service
public class Corrections {

    private final LoanBooks books;
    private final LoanHistory history;
    private final Reversals reversals;
    private final CorrectionTable corrections;
    private final MeetingPosting meetings;
    private final LoanTable loans;
    private final LoanReach reach;

    Corrections(
            LoanBooks books,
            LoanHistory history,
            Reversals reversals,
            CorrectionTable corrections,
            MeetingPosting meetings,
            LoanTable loans,
            LoanReach reach) {
        this.books = books;
        this.history = history;
        this.reversals = reversals;
        this.corrections = corrections;
        this.meetings = meetings;
        this.loans = loans;
        this.reach = reach;
    }

    /// @param act     what is wrong
    /// @param instead for the last meeting, the sheet as it should have been; empty to take it back altogether
    /// @param reason  3 to 500 characters
    /// @throws NoSuchElementException if there is no such loan or act for her
    @Transactional
    @Command(
            value = "correction-proposed",
            by = {Role.CHAIR, Role.OFFICER})
    public Result<CorrectionId, CorrectionRefusal> propose(
            LoanId loan, ActId act, Optional<Sheet> instead, String reason, Actor by) {
        var locked = books.lock(loan);
        reach.mustKeep(locked.loan(), by);
        var refusal = check(locked, history.of(locked), act, instead);
        if (refusal.isPresent()) return refused(refusal.get());
        var words = reason.strip();
        if (words.length() < 3 || words.length() > 500) return refused(new ReasonMissing());
        var waiting = corrections.waiting(loan);
        if (waiting.isPresent()) return refused(new AnotherWaits(waiting.get()));
        var id = CorrectionId.random();
        corrections.insert(id, loan, act, instead, words, by.user());
        return done(id);
    }

    /// Approves what another proposed, and does it. Approving again is answered with the same reversal.
    ///
    /// @return the reversal
    /// @throws NoSuchElementException if there is no such correction for her
    @Transactional
    @Command(
            value = "correction-approved",
            by = {Role.OFFICER, Role.HEAD})
    public Result<ActId, CorrectionRefusal> approve(CorrectionId id, Actor by) {
        var locked = books.lock(corrections.find(id).orElseThrow().loan());
        reach.mustSee(locked.loan(), by);
        var correction = corrections.find(id).orElseThrow();
        if (correction.made().isPresent()) return done(correction.made().get());
        if (!correction.isPending()) return refused(new AlreadyDecided());
        if (correction.proposedBy().equals(by.user())) return refused(new SamePerson());
        var told = history.of(locked);
        var refusal = check(locked, told, correction.act(), correction.instead());
        if (refusal.isPresent()) return refused(refusal.get());
        return switch (reversals.reverse(locked, told, act(told, correction.act()), by)) {
            case Refused<ActId, CorrectionRefusal>(var reason) -> refused(reason);
            case Done<ActId, CorrectionRefusal>(var made) -> {
                correction.instead().ifPresent(sheet -> post(sheet, id, by));
                corrections.approve(id, made, by.user());
                yield done(made);
            }
        };
    }

    /// Leaves everything as it is.
    ///
    /// @throws NoSuchElementException if there is no such correction for her
    @Transactional
    @Command(
            value = "correction-declined",
            by = {Role.OFFICER, Role.HEAD})
    public Result<CorrectionId, CorrectionRefusal> decline(CorrectionId id, Actor by) {
        var locked = books.lock(corrections.find(id).orElseThrow().loan());
        reach.mustSee(locked.loan(), by);
        var correction = corrections.find(id).orElseThrow();
        if (!correction.isPending()) return refused(new AlreadyDecided());
        if (correction.proposedBy().equals(by.user())) return refused(new SamePerson());
        corrections.decline(id, by.user());
        return done(id);
    }

    /// The correction of a loan that waits for its approval, if one does.
    ///
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional(readOnly = true)
    public Optional<Correction> waiting(Actor by, Loan loan) {
        reach.mustSee(loan, by);
        return corrections.waiting(loan.id()).flatMap(corrections::find);
    }

    /// Every correction that waits in the reader's part of the city, the oldest first; at most 200.
    @Transactional(readOnly = true)
    public List<Correction> waiting(Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        return corrections.waiting(reach.groupsIn(by.area()));
    }

    /// One correction, waiting or decided.
    ///
    /// @throws NoSuchElementException if there is no such correction for her
    @Transactional(readOnly = true)
    public Correction seenBy(Actor by, CorrectionId id) {
        var correction = corrections.find(id).orElseThrow();
        reach.mustSee(loans.find(correction.loan()).orElseThrow(), by);
        return correction;
    }

    /// Why an act cannot be taken back now, if it cannot; with a sheet, why that cannot take its place.
    ///
    /// @throws NoSuchElementException if there is no such loan or act for her
    @Transactional(readOnly = true)
    public Optional<CorrectionRefusal> obstacle(Actor by, LoanId loan, ActId act, Optional<Sheet> instead) {
        var read = books.read(loans.find(loan).orElseThrow());
        reach.mustSee(read.loan(), by);
        return check(read, history.of(read), act, instead)
                .or(() -> corrections.waiting(loan).map(AnotherWaits::new));
    }

    private static Act act(Told told, ActId id) {
        return told.find(id.value()).orElseThrow();
    }

    private Optional<CorrectionRefusal> check(LoanBook locked, Told told, ActId id, Optional<Sheet> instead) {
        var act = act(told, id);
        if (!isReversible(act)) return Optional.of(new NotReversible());
        if (told.isReversed(act.id())) return Optional.of(new AlreadyReversed());
        var settled = locked.loan().settledOn();
        if (settled.isPresent() && !keepsSettled(told, act)) return Optional.of(new LoanSettled(settled.get()));
        var closed = locked.loan().writtenOffOn().or(() -> locked.loan().restructuredOn());
        if (closed.filter(day -> !act.on().isAfter(day)).isPresent()) return Optional.of(new BankDecided(closed.get()));
        return instead.flatMap(sheet -> checkInstead(told, act, sheet));
    }

    /// A settled loan is not reopened; what was given back since, and penalties, move nothing else.
    private static boolean keepsSettled(Told told, Act act) {
        return switch (act) {
            case Act.Returned _, Act.PenaltyPaid _, Act.PenaltyWaived _ -> true;
            case Act.Reversed back -> keepsSettled(told, told.find(back.act()).orElseThrow());
            case Act.PaidOut _, Act.Paid _, Act.Met _, Act.Forgave _, Act.Unable _, Act.Filled _ -> false;
            case Act.Died _, Act.Left _, Act.Released _, Act.Replaced _, Act.Exempted _ -> false;
            case Act.Restructured _, Act.WrittenOff _ -> false;
        };
    }

    private static boolean isReversible(Act act) {
        return switch (act) {
            case Act.Paid _, Act.Met _, Act.Forgave _, Act.Unable _, Act.Reversed _ -> true;
            case Act.Filled _, Act.Died _, Act.Left _, Act.Released _, Act.Exempted _, Act.Returned _ -> true;
            case Act.Replaced _, Act.PenaltyPaid _, Act.PenaltyWaived _ -> true;
            case Act.PaidOut _, Act.Restructured _, Act.WrittenOff _ -> false;
        };
    }

    /// The sheet is read as it would be once the meeting is taken back.
    private static Optional<CorrectionRefusal> checkInstead(Told told, Act act, Sheet sheet) {
        var last = told.steps().getLast().act();
        if (!(act instanceof Act.Met) || !last.equals(act) || !sheet.on().equals(act.on())) {
            return Optional.of(new NotTheLast());
        }
        var before = told.replay(told.steps().subList(0, told.steps().size() - 1));
        return SheetReading.read(sheet, before.book()) instanceof Refused<?, MeetingRefusal>(var reason)
                ? Optional.of(new SheetRefused(reason))
                : Optional.empty();
    }

    private void post(Sheet sheet, CorrectionId id, Actor by) {
        var key = new Change.Key(new IdempotencyKey(id.value()), "correction");
        if (meetings.post(books.lock(sheet.loan()), sheet, key, by) instanceof Refused<?, MeetingRefusal>(var reason)) {
            throw new IllegalStateException("the sheet was checked: " + reason);
        }
    }
}
