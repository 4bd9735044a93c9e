package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.MeetingRefusal.AlreadyHeld;
import id.renteng.financing.MeetingRefusal.BeforeLastPosting;
import id.renteng.financing.MeetingRefusal.BeforePayOut;
import id.renteng.financing.MeetingRefusal.DateInFuture;
import id.renteng.financing.MeetingRefusal.KeyUsedDifferently;
import id.renteng.financing.MeetingRefusal.LoanSettled;
import id.renteng.financing.SheetReading.Outcome;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of a group that repays: one sheet, one transaction.
@Service
public class Meetings {

    private final LoanBooks books;
    private final MeetingTable meetings;
    private final ReceiptTable receipts;
    private final MeetingPosting posting;
    private final LoanReach reach;
    private final LoanTable loans;
    private final Clock clock;

    Meetings(
            LoanBooks books,
            MeetingTable meetings,
            ReceiptTable receipts,
            MeetingPosting posting,
            LoanReach reach,
            LoanTable loans,
            Clock clock) {
        this.books = books;
        this.meetings = meetings;
        this.receipts = receipts;
        this.posting = posting;
        this.reach = reach;
        this.loans = loans;
        this.clock = clock;
    }

    /// Posts a sheet: attendance, payments, covers, receipts, both books. Late money goes to the bank first, then to
    /// those who covered, oldest first; what is more than that waits as the payer's advance.
    ///
    /// The same key with the same sheet is answered with the same meeting and moves nothing.
    ///
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional
    @Command(
            value = "meeting-posted",
            by = {Role.CHAIR, Role.OFFICER})
    public Result<MeetingId, MeetingRefusal> post(Sheet sheet, IdempotencyKey key, Actor by) {
        var locked = books.lock(sheet.loan(), key);
        reach.mustKeep(locked.loan(), by);
        var payload = Hash.of(sheet.toString().getBytes(StandardCharsets.UTF_8));
        var asked = new Change.Key(key, payload);
        var answered = locked.<MeetingId, MeetingRefusal>answered(asked, MeetingId::new, new KeyUsedDifferently());
        if (answered.isPresent()) return answered.get();
        var wrongDay = checkDay(locked.loan(), sheet.on());
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        return posting.post(locked, sheet, asked, by);
    }

    /// Who is short after the payments of a sheet, and who could cover how much; empty when everybody paid what is due.
    /// Keeps nothing, and looks at neither reasons nor covers.
    ///
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional(readOnly = true)
    public Result<List<Shortage>, MeetingRefusal> shortages(Sheet sheet, Actor by) {
        var read = kept(sheet.loan(), by);
        var wrongDay = checkDay(read.loan(), sheet.on());
        return wrongDay.isPresent() ? refused(wrongDay.get()) : SheetReading.shortages(sheet, read.book());
    }

    /// What a sheet would come to if it were posted now. Keeps nothing.
    ///
    /// @throws NoSuchElementException if there is no such loan for her
    @Transactional(readOnly = true)
    public Result<SheetCheck, MeetingRefusal> check(Sheet sheet, Actor by) {
        var read = kept(sheet.loan(), by);
        var wrongDay = checkDay(read.loan(), sheet.on());
        if (wrongDay.isPresent()) return refused(wrongDay.get());
        return switch (SheetReading.read(sheet, read.book())) {
            case Refused<Outcome, MeetingRefusal>(var reason) -> refused(reason);
            case Done<Outcome, MeetingRefusal>(var outcome) -> done(SheetCheck.of(outcome, sheet.on()));
        };
    }

    /// @throws NoSuchElementException if there is no such meeting for her
    @Transactional(readOnly = true)
    public Meeting seenBy(Actor by, MeetingId id) {
        var meeting = meetings.find(id).orElseThrow();
        reach.mustSee(loans.find(meeting.loan()).orElseThrow(), by);
        return meeting;
    }

    /// The receipts given at a meeting, by number.
    @Transactional(readOnly = true)
    public List<Receipt> receiptsOf(Meeting meeting) {
        return receipts.of(meeting.id());
    }

    private LoanBook kept(LoanId id, Actor by) {
        by.mustBe(Role.CHAIR, Role.OFFICER);
        var loan = loans.find(id).orElseThrow();
        reach.mustKeep(loan, by);
        return books.read(loan);
    }

    private Optional<MeetingRefusal> checkDay(Loan loan, LocalDate on) {
        if (loan.isSettled())
            return Optional.of(new LoanSettled(loan.settledOn().orElseThrow()));
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(new DateInFuture());
        if (on.isBefore(loan.paidOutOn())) return Optional.of(new BeforePayOut(loan.paidOutOn()));
        if (meetings.isHeld(loan.id(), on)) return Optional.of(new AlreadyHeld(on));
        if (on.isBefore(loan.lastPostedOn())) return Optional.of(new BeforeLastPosting(loan.lastPostedOn()));
        return Optional.empty();
    }
}
