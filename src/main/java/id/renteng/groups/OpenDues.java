package id.renteng.groups;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;

/// Tells what a member has open in the loans of her group. The module that keeps the loans answers.
public interface OpenDues {

    Dues of(LoanGroupId group, PersonId member);

    /// @param ownPart what is left of her own part of a loan
    /// @param owes    what others paid for her and wait for
    /// @param isOwed  what she paid for others and waits for; leaving does not lose it
    record Dues(Money ownPart, Money owes, Money isOwed) {

        public static final Dues NONE = new Dues(Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
