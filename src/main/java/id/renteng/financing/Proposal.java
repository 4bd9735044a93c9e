package id.renteng.financing;

import id.renteng.kernel.Money;

/// What one officer of the bank proposes to do with an application, for a second one to confirm.
public sealed interface Proposal {

    /// Lend what is asked.
    record Approve() implements Proposal {}

    /// Lend less, or for another time; the group must agree the parts again and everybody must consent again.
    record ApproveLess(Money amount, int tenorMonths) implements Proposal {}

    /// Ask the group something first.
    record Ask(String question) implements Proposal {}

    /// Do not lend.
    ///
    /// @param words what the group reads: why, and what to do next
    record Decline(DeclineReason reason, String words) implements Proposal {}
}
