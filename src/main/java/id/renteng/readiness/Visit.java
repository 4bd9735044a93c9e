package id.renteng.readiness;

import id.renteng.kernel.Spot;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A verifier was at a member's place and says what she saw.
///
/// @param awayFromChair they spoke where the chair could not hear them
/// @param spot          where it was, if the phone told; a rule may ask for it
public record Visit(
        PersonId person,
        Verdict verdict,
        String note,
        boolean awayFromChair,
        Optional<Spot> spot,
        LocalDate on,
        UUID by) {

    public Visit {
        note = note.strip();
    }

    public enum Verdict {
        /// She lives and works there as registered.
        FIT,
        /// Something is not as registered; the note says what.
        NOT_FIT
    }
}
