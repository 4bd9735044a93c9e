package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// What follows for the next loan while somebody has not made good what others paid for her.
public enum Consequence {
    /// She may not borrow.
    BLOCKED,
    /// She may borrow, but not more than last time.
    CEILING,
    /// Nobody of the group may borrow (the first Grameen rule).
    ALL_LOCKED,
    NONE;

    /// Whom it concerns on a day.
    public List<MemberPart> concerns(GroupBook book, LocalDate on) {
        var behind = book.members().stream()
                .filter(member -> member.shortfall(on).isPositive()
                        || !book.debtsOf(member.person()).equals(Money.ZERO))
                .toList();
        return switch (this) {
            case BLOCKED, CEILING -> behind;
            case ALL_LOCKED -> behind.isEmpty() ? List.of() : book.members();
            case NONE -> List.of();
        };
    }
}
