package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;

/// Why a pay-out was not recorded, in the order they are checked.
public sealed interface PayOutRefusal {

    /// This form was sent before, for something else.
    record KeyUsed() implements PayOutRefusal {}

    /// There is no contract, or the money is paid out already.
    record NotNow() implements PayOutRefusal {}

    /// A suspicion lies on the group: nothing is paid out until that is cleared up.
    record GroupFrozen() implements PayOutRefusal {}

    /// The day is in the future, or before the contract.
    record DateWrong() implements PayOutRefusal {}

    /// The members may still think again.
    record CoolingOff(LocalDate until) implements PayOutRefusal {}

    /// The bank paid another amount than the contract says.
    record AmountWrong(Money contracted) implements PayOutRefusal {}

    /// Somebody of the contract is no longer in the group; the group must agree the parts again.
    record PartsNotAgreed() implements PayOutRefusal {}

    /// These members have not consented to what the contract says.
    record ConsentMissing(List<PersonId> members) implements PayOutRefusal {}

    /// These members have no account of their own on record.
    record AccountMissing(List<PersonId> members) implements PayOutRefusal {}
}
