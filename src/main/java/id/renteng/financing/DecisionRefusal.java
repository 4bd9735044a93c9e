package id.renteng.financing;

import id.renteng.kernel.Money;

/// Why a step of the bank's decision was not taken, in the order they are checked.
public sealed interface DecisionRefusal {

    /// The application is not at the bank.
    record NotNow() implements DecisionRefusal {}

    /// A proposal waits for the second officer already.
    record ProposalWaits() implements DecisionRefusal {}

    /// There is no proposal to confirm or to send back.
    record NothingProposed() implements DecisionRefusal {}

    /// Who proposed may not confirm: two people decide.
    record SamePerson() implements DecisionRefusal {}

    /// The day is in the future, or before what it follows.
    record DateWrong() implements DecisionRefusal {}

    /// An offer is above zero, less than asked or for another tenor, and within the scheme.
    ///
    /// @param least the least that gives every member her smallest part
    /// @param most  what is asked
    record OfferWrong(Money least, Money most) implements DecisionRefusal {}

    /// The group needs words, at most 2,000 characters.
    record WordsMissing() implements DecisionRefusal {}
}
