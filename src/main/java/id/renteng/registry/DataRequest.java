package id.renteng.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person asked about her data, and what became of it.
///
/// @param asked  in her words; may be empty
/// @param dueAt  three times 24 hours after it was received; days off do not stop this clock
/// @param answer null while it is open
public record DataRequest(
        DataRequestId id,
        PersonId person,
        String personName,
        DataRight right,
        String asked,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Answer answer) {

    /// @param granted whether she got what she asked for
    /// @param words   what she is told
    /// @param by      the name of who answered
    public record Answer(boolean granted, String words, Instant at, String by) {}

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isGranted() {
        return answer != null && answer.granted();
    }

    public boolean isLate(Instant now) {
        return now.isAfter(dueAt) && isOpen();
    }
}
