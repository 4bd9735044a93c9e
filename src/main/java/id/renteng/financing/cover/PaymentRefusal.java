package id.renteng.financing.cover;

import id.renteng.kernel.Money;

/// Why a payment was not taken, in the order it is checked.
public sealed interface PaymentRefusal {

    /// The payer is not a member of the group.
    record NotAMember() implements PaymentRefusal {}

    /// She owes less than that, to the bank and to other members together.
    record MoreThanOwed(Money owed) implements PaymentRefusal {}
}
