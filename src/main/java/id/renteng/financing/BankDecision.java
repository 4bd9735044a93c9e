package id.renteng.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A bank's decision on a loan of its own: proposed by one officer, decided by another.
///
/// @param reason 3 to 500 characters
public record BankDecision(
        LoanDecisionId id,
        LoanId loan,
        LoanDecision decision,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        Outcome outcome,
        Optional<UUID> decidedBy,
        Optional<LocalDate> decidedOn) {

    /// How it stands.
    public enum Outcome {
        PENDING,
        CONFIRMED,
        SENT_BACK
    }

    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }
}
