package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanHistory.Told;
import id.renteng.financing.SheetReading.Outcome;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sheet that is to take a meeting's place, while it is filled in: read as the loan stood before that meeting.
/// Keeps nothing; [Corrections] proposes it.
@Service
@Transactional(readOnly = true)
public class Replacements {

    private final LoanTable loans;
    private final LoanBooks books;
    private final LoanHistory history;
    private final LoanReach reach;

    Replacements(LoanTable loans, LoanBooks books, LoanHistory history, LoanReach reach) {
        this.loans = loans;
        this.books = books;
        this.history = history;
        this.reach = reach;
    }

    /// The loan as it stood before a meeting, on the day of the meeting.
    ///
    /// @throws NoSuchElementException if there is no such meeting for her, or it was taken back
    public LoanFile before(Actor by, LoanId id, MeetingId meeting) {
        by.mustBe(Role.CHAIR, Role.OFFICER);
        var loan = loans.find(id).orElseThrow();
        reach.mustKeep(loan, by);
        var told = history.of(books.read(loan));
        int at = indexOf(told, meeting);
        var on = told.steps().get(at).act().on();
        return LoanFile.of(loan, told.replay(told.steps().subList(0, at)).book(), on);
    }

    /// As [Meetings#shortages], before a meeting.
    public Result<List<Shortage>, MeetingRefusal> shortages(MeetingId meeting, Sheet sheet, Actor by) {
        return SheetReading.shortages(sheet, before(by, sheet.loan(), meeting).book());
    }

    /// As [Meetings#check], before a meeting.
    public Result<SheetCheck, MeetingRefusal> check(MeetingId meeting, Sheet sheet, Actor by) {
        return switch (SheetReading.read(
                sheet, before(by, sheet.loan(), meeting).book())) {
            case Refused<Outcome, MeetingRefusal>(var reason) -> refused(reason);
            case Done<Outcome, MeetingRefusal>(var outcome) -> done(SheetCheck.of(outcome, sheet.on()));
        };
    }

    private static int indexOf(Told told, MeetingId meeting) {
        for (int i = 0; i < told.steps().size(); i++) {
            if (told.steps().get(i).act().id().equals(meeting.value())) return i;
        }
        throw new NoSuchElementException("no such meeting, or it was taken back");
    }
}
