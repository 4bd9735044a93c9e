package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;

/// One member's part of what her group asks for.
///
/// @param amount  zero while not decided
/// @param purpose what she will use it for, in her words; at most 500 characters
public record Part(PersonId member, Money amount, String purpose) {

    public static final int PURPOSE_CHARACTERS_MAX = 500;

    /// @throws IllegalArgumentException if the amount is negative or the purpose too long
    public Part {
        purpose = purpose.strip();
        if (amount.isNegative()) throw new IllegalArgumentException("a part is not negative");
        if (purpose.length() > PURPOSE_CHARACTERS_MAX) throw new IllegalArgumentException("purpose: 500 characters");
    }
}
