package id.renteng.proposing;

import id.renteng.registry.PersonId;

/// Why a proposal was not made or not changed, in the order these are checked.
public sealed interface ProposalRefusal {

    /// Too few people are free and fit for one group.
    record TooFew(int people, int min) implements ProposalRefusal {}

    /// She has no seat in the proposal, or is in a loan group by now.
    record NotSeated(PersonId person) implements ProposalRefusal {}

    /// The proposal has no group of this number.
    record NoSuchGroup(int number) implements ProposalRefusal {}

    /// Both are the same, or one of them is in no coached group.
    record NotTwoMembers() implements ProposalRefusal {}
}
