package id.renteng.financing;

import id.renteng.groups.LeavingReason;
import id.renteng.registry.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody is to take a member's place by an addendum to the contract: asked for by an officer of the city with the
/// newcomer's consent, decided by the bank.
///
/// @param most what the newcomer agreed to at most
public record Handover(
        HandoverId id,
        LoanId loan,
        Asked asked,
        Addendum.Figures most,
        UUID askedBy,
        Instant askedAt,
        Outcome outcome,
        Optional<UUID> decidedBy,
        Optional<LocalDate> decidedOn) {

    /// What is asked.
    ///
    /// @param because why the member leaves
    /// @param minutes what the group's meeting decided, 3 to 500 characters
    public record Asked(PersonId leaver, PersonId newcomer, LeavingReason because, String minutes, Consent consent) {

        public Asked {
            minutes = minutes.strip();
        }
    }

    /// The newcomer's own express consent (KUHPerdata 1282).
    ///
    /// @param on       the day she gave it
    /// @param method   any but her own account: she is no member yet
    /// @param witness  who saw it, 2 to 200 characters
    /// @param textHash SHA-256 of the addendum she was shown
    public record Consent(LocalDate on, ConsentMethod method, String witness, String textHash) {

        public Consent {
            witness = witness.strip();
        }
    }

    /// How it stands.
    public enum Outcome {
        PENDING,
        APPROVED,
        SENT_BACK
    }

    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }
}
