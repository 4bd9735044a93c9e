package id.renteng.financing;

import id.renteng.kernel.Money;

/// Why a consent was not recorded, in the order they are checked.
public sealed interface ConsentRefusal {

    /// The application is at the bank, or over.
    record NotNow() implements ConsentRefusal {}

    /// The parts do not add up yet, so nobody knows what she would agree to.
    ///
    /// @param difference what the parts lack; negative where they are more
    record PartsDoNotAddUp(Money difference) implements ConsentRefusal {}

    /// She has no part yet.
    record NoPart() implements ConsentRefusal {}

    /// The figures changed after she was shown the text. She must read it again.
    record TextChanged() implements ConsentRefusal {}

    /// Her own account is for herself alone; an officer records the other ways.
    record MethodNotYours() implements ConsentRefusal {}

    /// Nobody is named who saw it, or she is named herself.
    record WitnessMissing() implements ConsentRefusal {}

    /// The time is in the future, or before the application was drafted.
    record TimeWrong() implements ConsentRefusal {}
}
