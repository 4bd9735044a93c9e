package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/// A verifier was at a member's place and says what she saw.
public record Visit(PersonId person, Verdict verdict, String note, LocalDate on, UUID by) {

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
