package id.renteng.web.loans;

import id.renteng.financing.ActId;
import id.renteng.financing.Meeting;
import id.renteng.financing.Receipt;
import id.renteng.kernel.Money;
import java.util.List;
import java.util.Optional;

/// A meeting that was posted.
///
/// @param receipts   in their order, covers among them
/// @param mayCorrect the reader may ask for it to be taken back
public record MeetingPage(LoanHead head, Meeting meeting, List<Receipt> receipts, Undone undone, boolean mayCorrect) {

    public Optional<Undone.Mark> mark() {
        return undone.of(ActId.of(meeting.id()));
    }

    public List<Receipt> covers() {
        return receipts.stream().filter(Receipt::isCover).toList();
    }

    /// All the cash of the meeting.
    public Money cash() {
        return Money.sum(receipts, Receipt::cash);
    }

    public Money toBank() {
        return Money.sum(receipts, r -> r.amounts().toBank());
    }

    /// What was handed to those who covered before.
    public Money repaid() {
        return Money.sum(receipts, r -> r.amounts().repaid());
    }
}
