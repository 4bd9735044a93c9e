package id.renteng.financing;

import id.renteng.registry.PersonId;
import java.util.List;

/// Why a contract was not drawn up, in the order they are checked.
public sealed interface ContractRefusal {

    /// The application is not approved, or has a contract already.
    record NotNow() implements ContractRefusal {}

    /// A suspicion lies on the group: nothing is signed until that is cleared up.
    record GroupFrozen() implements ContractRefusal {}

    /// The day is in the future, or before the approval.
    record DateWrong() implements ContractRefusal {}

    /// The contract has no number, or one longer than 60 characters.
    record NumberMissing() implements ContractRefusal {}

    /// The bank has another contract with this number.
    record NumberTaken() implements ContractRefusal {}

    /// The parts do not fit the approved total or the group's members any more; the group must agree them again.
    record PartsNotAgreed() implements ContractRefusal {}

    /// These members have not consented to what was approved.
    record ConsentMissing(List<PersonId> members) implements ContractRefusal {}
}
