package id.renteng.growth;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/// One look at a person's business on one day, with its raw answers.
///
/// @param by     the user who assessed
/// @param rubric the version of the rubric in force when it was made
/// @param note   what the evidence is: periods, numbers of documents; may be empty
public record Assessment(
        AssessmentId id, PersonId person, Kind kind, LocalDate on, UUID by, int rubric, Answers answers, String note) {

    public enum Kind {
        /// The first, before any loan is paid out.
        BASELINE,
        /// Any after the first.
        LATER
    }

    /// Computed from the answers, each time it is asked for.
    public Score score() {
        return Rubric.version(rubric).score(answers);
    }
}
