package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// What one member may reclaim from another because she paid for her (KUHPerdata 1293 to 1295). No interest runs on it.
///
/// @param event     the number of the cover or of the sharing it came from; all claims of one event are settled side by
///                  side, events in their order
/// @param shared    taken over by all, because the debtor was declared unable
/// @param fromCover false if it came from sharing a loss among the others
public record Claim(
        int event,
        LocalDate on,
        PersonId creditor,
        PersonId debtor,
        Money amount,
        Money repaid,
        Money forgiven,
        Money shared,
        boolean fromCover) {

    /// @throws IllegalArgumentException if more is settled than was claimed, or somebody claims from herself
    public Claim {
        if (amount.minus(repaid).minus(forgiven).minus(shared).isNegative()) {
            throw new IllegalArgumentException("claim of event %d settled above %s".formatted(event, amount));
        }
        if (creditor.equals(debtor)) throw new IllegalArgumentException("nobody claims from herself");
    }

    static Claim opened(int event, LocalDate on, PersonId creditor, PersonId debtor, Money amount, boolean fromCover) {
        return new Claim(event, on, creditor, debtor, amount, Money.ZERO, Money.ZERO, Money.ZERO, fromCover);
    }

    public Money open() {
        return amount.minus(repaid).minus(forgiven).minus(shared);
    }

    public boolean isOpen() {
        return open().isPositive();
    }

    public State state() {
        if (isOpen()) return repaid.isZero() ? State.OPEN : State.BEING_REPAID;
        if (shared.isPositive()) return State.REDISTRIBUTED;
        return forgiven.isPositive() ? State.FORGIVEN : State.REPAID;
    }

    Claim repay(Money money) {
        return new Claim(event, on, creditor, debtor, amount, repaid.plus(money), forgiven, shared, fromCover);
    }

    Claim forgive() {
        return new Claim(event, on, creditor, debtor, amount, repaid, forgiven.plus(open()), shared, fromCover);
    }

    Claim share() {
        return new Claim(event, on, creditor, debtor, amount, repaid, forgiven, shared.plus(open()), fromCover);
    }

    /// How a claim stands.
    public enum State {
        /// TERBUKA: nothing came back yet.
        OPEN,
        /// DICICIL: something came back.
        BEING_REPAID,
        /// LUNAS: all came back.
        REPAID,
        /// DIIKHLASKAN: let go by the one who covered, and by nobody else.
        FORGIVEN,
        /// DIREDISTRIBUSI: the debtor cannot pay; all others bear it by their parts (1293).
        REDISTRIBUTED
    }
}
