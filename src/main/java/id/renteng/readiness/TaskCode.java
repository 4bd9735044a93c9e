package id.renteng.readiness;

/// What a group must have done before it may apply for a loan.
public enum TaskCode {
    /// As many members as a loan group may have.
    SIZE,
    /// Chair, secretary and treasurer.
    OFFICERS,
    /// The coached group is inaugurated by decree.
    INAUGURATED,
    /// A bank account of each member's own, for the pay-out.
    ACCOUNTS,
    /// An account of the group for its cash, signed by today's chair and treasurer, where it keeps a reserve.
    GROUP_ACCOUNT,
    /// A first assessment of each member's business.
    BASELINES,
    /// Each member passed the training that is asked: the compulsory group training, or what a scheme asks.
    LWK,
    /// Each member's credit history is known, not too old, and does not stop her.
    CREDIT_HISTORY,
    /// Each member's consent to the use of her data.
    CONSENTS,
    /// A verifier visited each member.
    VISITS,
    /// Each member answered the five questions about the procedure.
    PROCEDURE,
    /// Each member explained joint liability in her own words.
    OWN_WORDS,
    /// A verifier made the seven checks of each member.
    ELIGIBILITY,
    /// Each member has had her time to think again; it ends by itself.
    COOLING_OFF
}
