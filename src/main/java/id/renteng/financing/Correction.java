package id.renteng.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A proposal to take back what was recorded, and what became of it.
///
/// @param act     what is wrong
/// @param kind    what that is
/// @param on      the day it counts for
/// @param instead the sheet that takes a meeting's place, if one does
/// @param reason  3 to 500 characters
/// @param made    the reversal, once it is approved
public record Correction(
        CorrectionId id,
        LoanId loan,
        ActId act,
        Happening.Kind kind,
        LocalDate on,
        Optional<Sheet> instead,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        Outcome outcome,
        Optional<UUID> decidedBy,
        Optional<ActId> made) {

    /// How it stands.
    public enum Outcome {
        PENDING,
        APPROVED,
        DECLINED
    }

    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }
}
