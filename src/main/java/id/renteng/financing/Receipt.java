package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// Proof that money was received, and where it went. It never releases anybody from joint liability (KUHPerdata 1290);
/// the page says so.
///
/// @param number      counts the receipts of one loan
/// @param beneficiary for whose part it was; the payer herself unless she covered somebody
/// @param consent     how a coverer agreed
public record Receipt(
        ReceiptId id,
        LoanId loan,
        int number,
        Kind kind,
        Optional<MeetingId> meeting,
        PersonId payer,
        PersonId beneficiary,
        LocalDate on,
        Amounts amounts,
        Optional<Sheet.CoverConsent> consent) {

    /// What moved.
    public enum Kind {
        /// A member paid, or her advance was used.
        PAYMENT,
        /// A member paid for another.
        COVER,
        /// The reserve or a guarantor paid for a member.
        PURSE_COVER,
        /// A member's own savings were used for what she was short of.
        SAVINGS_USED,
        /// A member saved for hard times of her own.
        SAVED,
        /// A member put something into the group's reserve.
        RESERVED
    }

    /// Where the money went. `received + advanceUsed` is the sum of the others.
    ///
    /// @param repaid to members who covered
    /// @param aside  to savings or the reserve, also what it gets back for having covered
    public record Amounts(
            Money received,
            Money interest,
            Money principal,
            Money repaid,
            Money aside,
            Money advance,
            Money advanceUsed) {

        public Money toBank() {
            return interest.plus(principal);
        }
    }

    /// What it is part of: taken back, the receipt proves nothing any more.
    public ActId act() {
        return meeting.map(ActId::of).orElseGet(() -> ActId.of(id));
    }

    public boolean isCover() {
        return switch (kind) {
            case COVER, PURSE_COVER -> true;
            case PAYMENT, SAVINGS_USED, SAVED, RESERVED -> false;
        };
    }

    /// What of it was cash on the table.
    public Money cash() {
        return switch (kind) {
            case PAYMENT, COVER, SAVED, RESERVED -> amounts.received();
            case PURSE_COVER, SAVINGS_USED -> Money.ZERO;
        };
    }
}
