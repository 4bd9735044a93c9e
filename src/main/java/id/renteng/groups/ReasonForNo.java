package id.renteng.groups;

/// Why somebody does not want to be in a loan group that is being formed. Only her facilitator reads it: what she says
/// about the others is not for them.
public enum ReasonForNo {
    /// She needs no loan now.
    NO_LOAN_WANTED,
    /// She does not want to answer for the debts of others.
    NOT_LIABLE,
    /// She does not know these people, or does not trust one of them.
    NOT_WITH_THESE,
    /// She does not agree to the rules of the group.
    RULES,
    /// Her household does not agree.
    HOUSEHOLD,
    /// She wants to be in another group.
    OTHER_GROUP,
    /// Nobody spoke with her before her name was written down.
    NAME_USED
}
