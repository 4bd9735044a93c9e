package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.SheetReading.Outcome;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads a sheet and writes the meeting it tells of. Part of the transaction of the command that posts it; the loan is
/// locked, and the day looked at, by the caller.
@Component
class MeetingPosting {

    private final MeetingTable meetings;
    private final Postings postings;

    MeetingPosting(MeetingTable meetings, Postings postings) {
        this.meetings = meetings;
        this.postings = postings;
    }

    Result<MeetingId, MeetingRefusal> post(LoanBook locked, Sheet sheet, Change.Key key, Actor by) {
        return switch (SheetReading.read(sheet, locked.book())) {
            case Refused<Outcome, MeetingRefusal>(var reason) -> refused(reason);
            case Done<Outcome, MeetingRefusal>(var outcome) -> done(write(locked, sheet, outcome, key, by));
        };
    }

    private MeetingId write(LoanBook locked, Sheet sheet, Outcome outcome, Change.Key key, Actor by) {
        var id = MeetingId.random();
        var loan = locked.loan().id();
        var lines = sheet.lines().stream()
                .map(line -> new Meeting.Line(outcome.dues().getOrDefault(line.person(), Money.ZERO), line))
                .toList();
        meetings.insert(new Meeting(id, loan, meetings.lastNumber(loan) + 1, sheet.on(), by.user(), lines));
        postings.write(
                locked,
                new Postings.Decided(
                        outcome.book(), sheet.on(), Optional.of(id), outcome.received(), Optional.empty(), key),
                by);
        return id;
    }
}
