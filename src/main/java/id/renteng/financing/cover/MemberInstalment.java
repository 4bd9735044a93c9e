package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import java.time.LocalDate;

/// One member's part of one instalment, and what the bank has of it.
///
/// @param no      the number of the group's instalment, from 1
/// @param own     paid by the member herself
/// @param covered paid for her by other members
public record MemberInstalment(int no, LocalDate dueOn, Money principal, Money interest, Money own, Money covered) {

    /// @throws IllegalArgumentException if more is paid than is due, or a figure is negative
    public MemberInstalment {
        if (principal.isNegative() || interest.isNegative() || own.isNegative() || covered.isNegative()) {
            throw new IllegalArgumentException("negative figure in instalment " + no);
        }
        if (own.plus(covered).isMoreThan(principal.plus(interest))) {
            throw new IllegalArgumentException(
                    "instalment %d: %s paid of %s".formatted(no, own.plus(covered), principal.plus(interest)));
        }
    }

    public Money total() {
        return principal.plus(interest);
    }

    /// What the bank has, from whomever.
    public Money paid() {
        return own.plus(covered);
    }

    public Money left() {
        return total().minus(paid());
    }

    /// Interest is paid before principal (KUHPerdata 1397).
    public Money interestPaid() {
        return paid().min(interest);
    }

    public Money principalPaid() {
        return paid().minus(interestPaid());
    }

    public boolean isDue(LocalDate on) {
        return !dueOn.isAfter(on);
    }

    /// What it looks like on a day, for people.
    public State state(LocalDate on) {
        if (left().isZero()) return covered.isZero() ? State.PAID : State.PAID_WITH_COVER;
        if (dueOn.isBefore(on)) return State.OVERDUE;
        return paid().isZero() ? State.NOT_YET : State.PARTLY;
    }

    MemberInstalment pay(Money amount) {
        return new MemberInstalment(no, dueOn, principal, interest, own.plus(amount), covered);
    }

    MemberInstalment cover(Money amount) {
        return new MemberInstalment(no, dueOn, principal, interest, own, covered.plus(amount));
    }

    /// How one instalment of one member stands.
    public enum State {
        /// Nothing paid, and not late.
        NOT_YET,
        /// Something paid, and not late.
        PARTLY,
        /// All paid by herself.
        PAID,
        /// All paid, some of it by others.
        PAID_WITH_COVER,
        /// Not all paid after the due date.
        OVERDUE
    }
}
