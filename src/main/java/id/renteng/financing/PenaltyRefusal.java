package id.renteng.financing;

import id.renteng.kernel.Money;
import java.time.LocalDate;

/// Why a penalty stands as before, in the order it is checked.
public sealed interface PenaltyRefusal {

    /// The same key came before with something else.
    record KeyUsedDifferently() implements PenaltyRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements PenaltyRefusal {}

    /// Something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements PenaltyRefusal {}

    /// She owes less than that.
    record MoreThanOwed(Money owed) implements PenaltyRefusal {}

    /// Interest and principal that are due go first.
    record DueFirst(Money due) implements PenaltyRefusal {}

    /// Whose it is may let it go: the bank its own, the city what is for the social fund.
    record NotHers() implements PenaltyRefusal {}

    /// A reason has 3 to 500 characters.
    record ReasonMissing() implements PenaltyRefusal {}
}
