package id.renteng.financing;

import id.renteng.financing.cover.Exemption;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One thing that happened to a loan. The acts of a loan, in the order they were recorded, make its members' book: who
/// works them through again comes to the same book.
sealed interface Act {

    UUID id();

    /// The day it counts for.
    LocalDate on();

    /// The money left for the members' accounts.
    record PaidOut(UUID id, LocalDate on) implements Act {}

    /// A member brought money between meetings.
    ///
    /// @param id       that of the receipt
    /// @param declared what she said of it, if anything
    record Paid(UUID id, LocalDate on, PersonId payer, Money amount, Optional<LateMoney> declared) implements Act {}

    /// A meeting was held.
    ///
    /// @param id that of the meeting
    record Met(UUID id, LocalDate on) implements Act {}

    /// One who covered let go.
    record Forgave(UUID id, LocalDate on, PersonId creditor, PersonId debtor) implements Act {}

    /// The group declared that a member cannot pay.
    record Unable(UUID id, LocalDate on, PersonId debtor) implements Act {}

    /// Money was put into a purse between meetings.
    record Filled(UUID id, LocalDate on, Purse purse, Money amount) implements Act {}

    /// A member died.
    record Died(UUID id, LocalDate on, PersonId person) implements Act {}

    /// A member whose part is paid left.
    record Left(UUID id, LocalDate on, PersonId person) implements Act {}

    /// The bank took a member out of joint liability.
    record Released(UUID id, LocalDate on, PersonId person) implements Act {}

    /// Another took over what was not yet paid of a member's part.
    record Replaced(UUID id, LocalDate on, PersonId leaver, PersonId newcomer) implements Act {}

    /// A cause was recorded for which nobody may be called.
    record Exempted(UUID id, Exemption exemption) implements Act {

        @Override
        public LocalDate on() {
            return exemption.from();
        }
    }

    /// What was put aside went back to whom it belongs to.
    ///
    /// @param amount all of it
    record Returned(UUID id, LocalDate on, Money amount) implements Act {}

    /// A member paid what she was charged for late days.
    record PenaltyPaid(UUID id, LocalDate on, PersonId payer, Money amount) implements Act {}

    /// What a member was charged for late days was let go by whose it is.
    record PenaltyWaived(UUID id, LocalDate on, PersonId debtor, Money amount) implements Act {}

    /// An earlier act of the loan was taken back.
    ///
    /// @param on that of the act that began the chain: from then on it is as if it had never been
    record Reversed(UUID id, LocalDate on, UUID act) implements Act {}

    /// The bank gave what is owed other instalments.
    record Restructured(UUID id, LocalDate on, LoanDecision.Restructure terms) implements Act {}

    /// The bank wrote the loan off; its members still owe it.
    record WrittenOff(UUID id, LocalDate on) implements Act {}
}
