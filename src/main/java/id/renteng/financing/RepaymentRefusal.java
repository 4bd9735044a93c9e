package id.renteng.financing;

import id.renteng.kernel.Money;
import java.time.LocalDate;

/// Why money brought between meetings was not taken, in the order it is checked.
public sealed interface RepaymentRefusal {

    /// The same key came before with another payment.
    record KeyUsedDifferently() implements RepaymentRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements RepaymentRefusal {}

    /// The day is before the pay-out, or something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements RepaymentRefusal {}

    /// She is not a member of the group.
    record NotAMember() implements RepaymentRefusal {}

    /// She owes less than that, to the bank and to members together.
    record MoreThanOwed(Money owed) implements RepaymentRefusal {}
}
