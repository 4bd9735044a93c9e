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

    /// The day given has not come yet.
    record InFuture(LocalDate on) implements OfCredit, OfConsent, OfVisit {}

    /// The verifier is the one who formed the group; another one must go.
    record FormedByYou() implements OfVisit {}

    /// She is not a member of the group.
    record NotAMember() implements OfVisit {}

    /// The visit is dated before the group was formed.
    record BeforeGroupFormed(LocalDate formedOn) implements OfVisit {}

    /// A verdict of not fit must say what was seen.
    record NoteMissing() implements OfVisit {}

    /// @param most how many characters a note may have
    record NoteTooLong(int most) implements OfVisit {}
}
