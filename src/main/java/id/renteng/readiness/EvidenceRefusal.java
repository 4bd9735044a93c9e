package id.renteng.readiness;

import java.time.LocalDate;

/// Why a fact was not recorded. Each command's own kind lists its reasons in the order in which they are looked at.
public sealed interface EvidenceRefusal {

    /// Why a credit-history status was not recorded.
    sealed interface OfCredit extends EvidenceRefusal {}

    /// Why a consent was not recorded.
    sealed interface OfConsent extends EvidenceRefusal {}

    /// Why a visit was not recorded.
    sealed interface OfVisit extends EvidenceRefusal {}

    /// Why a quiz was not recorded.
    sealed interface OfQuiz extends EvidenceRefusal {}

    /// Why a member's own words were not recorded.
    sealed interface OfWords extends EvidenceRefusal {}

    /// Why the checks of eligibility were not recorded.
    sealed interface OfEligibility extends EvidenceRefusal {}

    /// The day given has not come yet.
    record InFuture(LocalDate on) implements OfCredit, OfConsent, OfVisit, OfWords, OfEligibility {}

    /// The verifier is the one who formed the group; another one must go.
    record FormedByYou() implements OfVisit, OfEligibility {}

    /// She is not a member of the group.
    record NotAMember() implements OfVisit, OfEligibility {}

    /// The visit is dated before the group was formed.
    record BeforeGroupFormed(LocalDate formedOn) implements OfVisit {}

    /// Nobody is found fit in a talk that the chair could hear.
    record ChairNear() implements OfVisit {}

    /// A verdict of not fit must say what was seen, own words must be written, a check must name its source.
    record NoteMissing() implements OfVisit, OfWords, OfEligibility {}

    /// @param most how many characters a note may have
    record NoteTooLong(int most) implements OfVisit, OfWords, OfEligibility {}

    /// @param open how many questions have no answer
    record QuestionsOpen(int open) implements OfQuiz {}
}
