package id.renteng.financing.cover;

import id.renteng.kernel.Money;

/// Why purses, savings and advances stay where they are, in the order it is checked.
public sealed interface ReturnRefusal {

    /// The bank has not had everything: they may still be needed.
    record NotSettled(Money outstanding) implements ReturnRefusal {}

    /// Members owe each other, or the reserve.
    record ClaimsOpen(Money open) implements ReturnRefusal {}

    /// Nothing is in them.
    record NothingKept() implements ReturnRefusal {}
}
