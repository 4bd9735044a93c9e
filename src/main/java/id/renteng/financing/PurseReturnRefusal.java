package id.renteng.financing;

import id.renteng.financing.cover.ReturnRefusal;
import java.time.LocalDate;

/// Why purses and savings were not given back, in the order it is checked.
public sealed interface PurseReturnRefusal {

    /// The same key came before with something else.
    record KeyUsedDifferently() implements PurseReturnRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements PurseReturnRefusal {}

    /// Something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements PurseReturnRefusal {}

    /// The rules do not allow it.
    record ByRule(ReturnRefusal reason) implements PurseReturnRefusal {}

    /// A guarantor's money is at the bank: an officer sends it back, no chair.
    record GuarantorsMoney() implements PurseReturnRefusal {}
}
