package id.renteng.ledger;

import id.renteng.kernel.Money;

/// One line of an entry.
///
/// @param amount above zero and at most 10^15 rupiah; the side says the direction
public record Posting(Account account, Side side, Money amount, About about) {

    private static final long RUPIAH_MAX = 1_000_000_000_000_000L;

    public enum Side {
        DEBIT,
        CREDIT;

        Side other() {
            return this == DEBIT ? CREDIT : DEBIT;
        }
    }

    public Posting {
        if (!amount.isPositive() || amount.rupiah() > RUPIAH_MAX) {
            throw new IllegalArgumentException("a posting must be above zero and at most 10^15: " + amount);
        }
    }

    public static Posting debit(Account account, Money amount, About about) {
        return new Posting(account, Side.DEBIT, amount, about);
    }

    public static Posting credit(Account account, Money amount, About about) {
        return new Posting(account, Side.CREDIT, amount, about);
    }

    /// Positive on the debit side, negative on the credit side.
    Money signed() {
        return side == Side.DEBIT ? amount : amount.negated();
    }

    Posting mirrored() {
        return new Posting(account, side.other(), amount, about);
    }
}
