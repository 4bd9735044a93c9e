package id.renteng.ledger;

import id.renteng.kernel.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names one entry for ever. The same business fact always makes the same id, so a fact that is booked twice is booked
/// once.
public record EntryId(UUID value) implements Id {

    /// @param fact    what happened, such as `loan-paid-out`
    /// @param subject whom it happened to, such as the id of the loan
    public static EntryId of(String fact, UUID subject) {
        return new EntryId(UUID.nameUUIDFromBytes((fact + ':' + subject).getBytes(StandardCharsets.UTF_8)));
    }
}
