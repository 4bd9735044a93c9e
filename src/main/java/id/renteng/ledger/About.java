package id.renteng.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a line is about, so that a balance can be asked per loan and per member. The ledger compares these ids and
/// knows nothing more about them.
///
/// @param loan        the loan
/// @param payer       the person whose money it is, or who holds the claim
/// @param beneficiary the person for whose debt it is
public record About(
        @Nullable UUID loan, @Nullable UUID payer, @Nullable UUID beneficiary) {

    public static final About NOTHING = new About(null, null, null);

    public static About loan(UUID loan) {
        return new About(loan, null, null);
    }

    /// A member's own part of a loan, paid or owed by herself.
    public static About own(UUID loan, UUID person) {
        return new About(loan, person, person);
    }
}
