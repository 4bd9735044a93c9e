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
        Optional<MeetingId> meeting,
        PersonId payer,
        PersonId beneficiary,
        LocalDate on,
        Amounts amounts,
        Optional<Sheet.CoverConsent> consent) {

    /// Where the money went. `received + advanceUsed` is the sum of the others.
    public record Amounts(
            Money received, Money interest, Money principal, Money repaid, Money advance, Money advanceUsed) {

        public Money toBank() {
            return interest.plus(principal);
        }
    }

    /// What it is part of: taken back, the receipt proves nothing any more.
    public ActId act() {
        return meeting.map(ActId::of).orElseGet(() -> ActId.of(id));
    }

    public boolean isCover() {
        return !payer.equals(beneficiary);
    }
}
