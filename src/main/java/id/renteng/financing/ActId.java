package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one thing that happened to a loan: of a payment it is the receipt's id, of a meeting the meeting's.
public record ActId(UUID value) implements Id {

    public static ActId of(ReceiptId receipt) {
        return new ActId(receipt.value());
    }

    public static ActId of(MeetingId meeting) {
        return new ActId(meeting.value());
    }
}
