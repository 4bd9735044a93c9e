package id.renteng.kernel;

/// What a user may be in the programme; each user is one of them. `docs/glossary.md` gives the Indonesian names.
public enum Role {
    /// City officer of the dinas: registers, forms groups, files applications.
    OFFICER,
    /// Visits every member and attests what she sees; never the one who formed the group.
    VERIFIER,
    /// Head of department: decrees, scheme, recommendation.
    HEAD,
    /// Runs classes at a training centre.
    TRAINER,
    /// Bank officer who studies a file and proposes a decision.
    BANK_MAKER,
    /// Bank officer who confirms what a maker proposed; never the same person.
    BANK_CHECKER,
    /// Chair of a loan group: calls meetings, sends the application; handles nobody's money.
    CHAIR,
    /// A member: sees her own passbook and consents.
    MEMBER,
    /// Reads everything, changes nothing.
    AUDITOR,
    /// Users, parameters, health; no business decision.
    ADMINISTRATOR,
    /// Somebody who has not signed in.
    PUBLIC
}
