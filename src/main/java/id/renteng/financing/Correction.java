package id.renteng.financing;

import java.util.Optional;
import java.util.UUID;

/// A proposal to take back what was recorded, and what became of it.
///
/// @param act     what is wrong
/// @param instead the sheet that takes a meeting's place, if one does
/// @param reason  3 to 500 characters
/// @param made    the reversal, once it is approved
public record Correction(
        CorrectionId id,
        LoanId loan,
        ActId act,
        Optional<Sheet> instead,
        String reason,
        UUID proposedBy,
        Outcome outcome,
        Optional<ActId> made) {

    /// How it stands.
    public enum Outcome {
        PENDING,
        APPROVED,
        DECLINED
    }
}
