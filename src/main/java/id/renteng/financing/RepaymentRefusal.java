package id.renteng.financing;

import id.renteng.financing.cover.PaymentRefusal;
import id.renteng.kernel.Money;
import java.time.LocalDate;

/// Why money brought between meetings was not taken, in the order it is checked.
public sealed interface RepaymentRefusal {

    /// The same key came before with another payment.
    record KeyUsedDifferently() implements RepaymentRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements RepaymentRefusal {}

    /// The loan is settled, and something of a later day is recorded.
    record BeforeLastPosting(LocalDate lastOn) implements RepaymentRefusal {}

    /// The loan was not paid out yet.
    record BeforePayOut(LocalDate paidOutOn) implements RepaymentRefusal {}

    /// Something of a later day is recorded, and the month of this one is sealed.
    ///
    /// @param openFrom the first day that is open
    record PeriodClosed(LocalDate openFrom) implements RepaymentRefusal {}

    /// The bank restructured the loan or wrote it off since then, on what it saw.
    record BankDecided(LocalDate on) implements RepaymentRefusal {}

    /// Money that is recorded for a later day would have gone another way.
    record LaterDependsOn(LocalDate on) implements RepaymentRefusal {}

    /// She said whom the money is for, and the scheme leaves that to nobody.
    record DirectionNotHers() implements RepaymentRefusal {}

    /// She is not a member of the group.
    record NotAMember() implements RepaymentRefusal {}

    /// She owes less than that, to the bank and to members together.
    record MoreThanOwed(Money owed) implements RepaymentRefusal {}

    static RepaymentRefusal of(PaymentRefusal reason) {
        return switch (reason) {
            case PaymentRefusal.NotAMember() -> new NotAMember();
            case PaymentRefusal.MoreThanOwed(var owed) -> new MoreThanOwed(owed);
        };
    }
}
