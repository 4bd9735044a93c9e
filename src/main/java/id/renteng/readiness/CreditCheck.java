package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/// What is known of a member's credit history: a status, its day and who recorded it.
///
/// @param expiresOn the first day on which it no longer counts
public record CreditCheck(
        PersonId person, CreditStatus status, Source source, LocalDate checkedOn, LocalDate expiresOn, UUID by) {

    public enum Source {
        /// The member's own extract from the credit registry.
        IDEB,
        /// The bank's answer.
        BANK
    }

    public boolean isValid(LocalDate on) {
        return on.isBefore(expiresOn);
    }
}
