package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.List;

/// Where one payment went. `received + advanceUsed` is `interest + principal + repaid + advance`, always.
///
/// @param received    the cash she gave
/// @param advanceUsed what of her earlier advance was used for what is due
/// @param interest    to the bank, as interest of her part
/// @param principal   to the bank, as principal of her part
/// @param repayments  to those who covered her, oldest first
/// @param advance     surplus: owed to her until an instalment falls due
public record Allocation(
        PersonId payer,
        Money received,
        Money advanceUsed,
        Money interest,
        Money principal,
        List<Repayment> repayments,
        Money advance) {

    public Allocation {
        repayments = List.copyOf(repayments);
        var in = received.plus(advanceUsed);
        var out = interest.plus(principal).plus(repaid(repayments)).plus(advance);
        if (!in.equals(out)) throw new IllegalArgumentException("%s came in, %s went out".formatted(in, out));
    }

    /// What one coverer gets back.
    ///
    /// @param event the cover it belongs to
    public record Repayment(PersonId creditor, int event, Money amount) {}

    public Money toBank() {
        return interest.plus(principal);
    }

    public Money repaid() {
        return repaid(repayments);
    }

    public boolean isNothing() {
        return received.isZero() && advanceUsed.isZero();
    }

    private static Money repaid(List<Repayment> repayments) {
        return Money.sum(repayments, Repayment::amount);
    }
}
