package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// Proof that money changed hands, and where it went. It never releases anybody from joint liability (KUHPerdata 1290);
/// the page says so.
///
/// @param number      counts the receipts of one loan
/// @param returned    the act it is part of where money went back to members; empty for all else
/// @param payer       who brought it; of money that went back, who was handed it
/// @param beneficiary for whose part it was; the payer herself unless she covered somebody
/// @param consent     how a coverer agreed
public record Receipt(
        ReceiptId id,
        LoanId loan,
        int number,
        Kind kind,
        Optional<MeetingId> meeting,
        Optional<ActId> returned,
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
        RESERVED,
        /// A member paid what late days cost her.
        PENALTY,
        /// A member got her savings back.
        SAVINGS_BACK,
        /// A member got back what she had paid above all she owed.
        ADVANCE_BACK,
        /// A member got her share of the group's reserve back.
        RESERVE_BACK;

        /// Money went to a member, not from her.
        public boolean isBack() {
            return switch (this) {
                case SAVINGS_BACK, ADVANCE_BACK, RESERVE_BACK -> true;
                case PAYMENT, COVER, PURSE_COVER, SAVINGS_USED, SAVED, RESERVED, PENALTY -> false;
            };
        }

        /// Some of it went to the bank as interest and principal.
        public boolean isForBank() {
            return switch (this) {
                case PAYMENT, COVER, PURSE_COVER, SAVINGS_USED -> true;
                case SAVED, RESERVED, PENALTY, SAVINGS_BACK, ADVANCE_BACK, RESERVE_BACK -> false;
            };
        }
    }

    /// Where the money went. `received + advanceUsed` is the sum of the others; of a penalty, and of what went back,
    /// only `received` is more than nothing.
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

        /// All of it changed hands for one purpose that the kind names.
        static Amounts only(Money received) {
            var none = Money.ZERO;
            return new Amounts(received, none, none, none, none, none, none);
        }

        public Money toBank() {
            return interest.plus(principal);
        }
    }

    /// What it is part of: taken back, the receipt proves nothing any more.
    public ActId act() {
        return returned.or(() -> meeting.map(ActId::of)).orElseGet(() -> ActId.of(id));
    }

    public boolean isCover() {
        return switch (kind) {
            case COVER, PURSE_COVER -> true;
            case PAYMENT, SAVINGS_USED, SAVED, RESERVED, PENALTY, SAVINGS_BACK, ADVANCE_BACK, RESERVE_BACK -> false;
        };
    }

    /// What of it was cash on the table; below zero where it was handed out.
    public Money cash() {
        return switch (kind) {
            case PAYMENT, COVER, SAVED, RESERVED, PENALTY -> amounts.received();
            case SAVINGS_BACK, ADVANCE_BACK, RESERVE_BACK -> amounts.received().negated();
            case PURSE_COVER, SAVINGS_USED -> Money.ZERO;
        };
    }
}
