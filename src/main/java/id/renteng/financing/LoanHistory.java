package id.renteng.financing;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.Replay.Step;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads what happened to a loan, so that it can be worked through again.
@Component
class LoanHistory {

    private final ActTable acts;
    private final MeetingTable meetings;
    private final ReceiptTable receipts;
    private final BookTable books;

    LoanHistory(ActTable acts, MeetingTable meetings, ReceiptTable receipts, BookTable books) {
        this.acts = acts;
        this.meetings = meetings;
        this.receipts = receipts;
        this.books = books;
    }

    /// Every act of a loan in the order it was recorded, and which of them stand.
    record Told(Terms terms, GroupBook start, List<Act> acts, List<Step> steps) {

        Replay replay() {
            return replay(steps);
        }

        Replay replay(List<Step> some) {
            return Replay.of(terms, start, some);
        }

        Optional<Act> find(UUID id) {
            return acts.stream().filter(act -> act.id().equals(id)).findFirst();
        }

        boolean isReversed(UUID id) {
            return acts.stream()
                    .anyMatch(act ->
                            act instanceof Act.Reversed back && back.act().equals(id));
        }

        /// The acts that stand once one more of them is taken back.
        List<Act> standingWithout(Act act) {
            var all = new java.util.ArrayList<>(acts);
            all.add(new Act.Reversed(UUID.randomUUID(), act.on(), act.id()));
            return standing(all);
        }
    }

    Told of(LoanBook read) {
        return of(read, Long.MAX_VALUE);
    }

    /// As it was known once an act of this number was recorded.
    Told of(LoanBook read, long until) {
        var loan = read.loan();
        var all = acts.of(loan.id(), until);
        return new Told(loan.terms(), start(read), all, steps(loan, standing(all)));
    }

    /// The same acts with what meetings were told; those that were taken back are left out.
    List<Step> steps(Loan loan, List<Act> standing) {
        var sheets = sheets(loan);
        return standing.stream()
                .map(act -> new Step(act, Optional.ofNullable(sheets.get(act.id()))))
                .toList();
    }

    private GroupBook start(LoanBook read) {
        var loan = read.loan();
        return GroupBook.open(loan.rules(), Schedule.of(loan.terms()), books.paidOut(loan.id()));
    }

    /// An act stands unless an act that stands took it back. Acts of one day keep the order they were recorded in.
    private static List<Act> standing(List<Act> acts) {
        var takenBack = new HashSet<UUID>();
        for (var act : acts.reversed()) {
            if (act instanceof Act.Reversed back && !takenBack.contains(back.id())) takenBack.add(back.act());
        }
        return acts.stream()
                .filter(act -> !(act instanceof Act.Reversed) && !takenBack.contains(act.id()))
                .sorted(Comparator.comparing(Act::on))
                .toList();
    }

    private Map<UUID, Sheet> sheets(Loan loan) {
        var covers = new HashMap<MeetingId, List<Sheet.Cover>>();
        for (var receipt : receipts.coversOf(loan.id())) {
            covers.computeIfAbsent(receipt.meeting().orElseThrow(), _ -> new java.util.ArrayList<>())
                    .add(new Sheet.Cover(
                            receipt.beneficiary(),
                            receipt.payer(),
                            receipt.amounts().received(),
                            receipt.consent()));
        }
        var sheets = new HashMap<UUID, Sheet>();
        for (var meeting : meetings.of(loan.id())) {
            var lines = meeting.lines().stream().map(Meeting.Line::said).toList();
            sheets.put(
                    meeting.id().value(),
                    new Sheet(loan.id(), meeting.heldOn(), lines, covers.getOrDefault(meeting.id(), List.of())));
        }
        return sheets;
    }
}
