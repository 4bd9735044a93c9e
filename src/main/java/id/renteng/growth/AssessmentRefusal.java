package id.renteng.growth;

import java.time.LocalDate;
import java.util.Set;

/// Why an assessment was not recorded, in the order in which the reasons are looked at.
public sealed interface AssessmentRefusal {

    /// The day given has not come yet.
    record InFuture(LocalDate on) implements AssessmentRefusal {}

    /// This business has its baseline; what comes now is a later assessment.
    record BaselineThere(LocalDate takenOn) implements AssessmentRefusal {}

    /// A later assessment has nothing to be compared with.
    record BaselineMissing() implements AssessmentRefusal {}

    /// It must be dated after the latest one.
    record NotAfterLatest(LocalDate latestOn) implements AssessmentRefusal {}

    /// Nothing was answered.
    record NothingAnswered() implements AssessmentRefusal {}

    /// Nobody said what stands behind these answers.
    record EvidenceMissing(Set<Dimension> of) implements AssessmentRefusal {}

    /// @param most how many characters a note may have
    record NoteTooLong(int most) implements AssessmentRefusal {}
}
