package id.renteng.financing;

import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Allocation.Repayment;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.Optional;

/// Money that moved for a member: each gets a receipt and is booked.
sealed interface Received {

    /// She paid, or her advance was used.
    record Payment(Allocation paid) implements Received {}

    /// Her own savings were used for what she was short of.
    record FromSavings(Allocation used) implements Received {}

    /// Another member, or a purse, paid for her.
    ///
    /// @param interest what of it went to interest
    /// @param consent  how a member agreed; a purse is not asked
    record Cover(Claim claim, Money interest, Optional<Sheet.CoverConsent> consent) implements Received {}

    /// She put something aside.
    ///
    /// @param into the purse; absent for savings of her own
    record PutAside(PersonId person, Optional<Purse> into, Money amount) implements Received {}

    default Receipt.Kind kind() {
        return switch (this) {
            case Payment _ -> Receipt.Kind.PAYMENT;
            case FromSavings _ -> Receipt.Kind.SAVINGS_USED;
            case Cover(var claim, var _, var _) ->
                Purse.of(claim.creditor()).isPresent() ? Receipt.Kind.PURSE_COVER : Receipt.Kind.COVER;
            case PutAside(var _, var into, var _) -> into.isPresent() ? Receipt.Kind.RESERVED : Receipt.Kind.SAVED;
        };
    }

    default PersonId payer() {
        return switch (this) {
            case Payment(var paid) -> paid.payer();
            case FromSavings(var used) -> used.payer();
            case Cover(var claim, var _, var _) -> claim.creditor();
            case PutAside(var person, var _, var _) -> person;
        };
    }

    default PersonId beneficiary() {
        return this instanceof Cover(var claim, var _, var _) ? claim.debtor() : payer();
    }

    default Receipt.Amounts amounts() {
        return switch (this) {
            case Payment(var paid) -> amounts(paid);
            case FromSavings(var used) -> amounts(used);
            case Cover(var claim, var interest, var _) ->
                new Receipt.Amounts(
                        claim.amount(),
                        interest,
                        claim.amount().minus(interest),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO);
            case PutAside(var _, var _, var amount) ->
                new Receipt.Amounts(amount, Money.ZERO, Money.ZERO, Money.ZERO, amount, Money.ZERO, Money.ZERO);
        };
    }

    private static Receipt.Amounts amounts(Allocation paid) {
        var toPurses = Money.sum(paid.repayments().stream()
                .filter(back -> Purse.of(back.creditor()).isPresent())
                .map(Repayment::amount)
                .toList());
        return new Receipt.Amounts(
                paid.received(),
                paid.interest(),
                paid.principal(),
                paid.repaid().minus(toPurses),
                toPurses,
                paid.advance(),
                paid.advanceUsed());
    }
}
