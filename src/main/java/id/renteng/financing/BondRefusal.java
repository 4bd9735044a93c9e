package id.renteng.financing;

import id.renteng.financing.cover.LifeRefusal;
import id.renteng.groups.CompositionRefusal;
import java.time.LocalDate;

/// Why a member is bound as before, or a purse was not filled, in the order it is checked.
public sealed interface BondRefusal {

    /// The same key came before with something else.
    record KeyUsedDifferently() implements BondRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements BondRefusal {}

    /// Something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements BondRefusal {}

    /// The scheme does not keep this purse.
    record NothingKept() implements BondRefusal {}

    /// What the group agreed about leaving keeps her.
    record ByGroup(CompositionRefusal reason) implements BondRefusal {}

    /// The rules do not allow it.
    record ByRule(LifeRefusal reason) implements BondRefusal {}
}
