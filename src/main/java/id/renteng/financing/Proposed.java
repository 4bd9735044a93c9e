package id.renteng.financing;

import java.time.LocalDate;
import java.util.UUID;

/// A proposal with its history.
///
/// @param note what the second officer wrote when she sent it back, or empty
public record Proposed(UUID id, Proposal proposal, UUID by, LocalDate on, Outcome outcome, String note) {

    /// What came of it.
    public enum Outcome {
        /// It waits for the second officer.
        PENDING,
        /// The second officer confirmed it.
        CONFIRMED,
        /// The second officer wants it done again.
        SENT_BACK
    }

    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }
}
