package id.renteng.ledger;

import static id.renteng.ledger.Book.CLAIMS;
import static id.renteng.ledger.Book.PROGRAMME;

/// The chart of accounts. Each account belongs to one book; its code is what is stored and never changes
/// meaning.
public enum Account {
    /// Money at the bank: loans are paid out from it and meeting cash is brought to it. Normally a debit
    /// balance.
    BANK("1-1100", PROGRAMME),
    /// Cash lying on the table of a meeting until it is brought to the bank or handed to a member.
    MEETING_CASH("1-1200", PROGRAMME),
    /// Principal that members still owe, one balance per loan and member.
    LOAN_PRINCIPAL("1-2100", PROGRAMME),
    /// What late members were charged and have not paid; none where the scheme charges nothing.
    PENALTY_DUE("1-2200", PROGRAMME),
    /// What an insurer is to pay for somebody who died.
    INSURER("1-3100", PROGRAMME),
    /// What a member paid before it was due: owed to her until it is used for an instalment.
    MEMBER_ADVANCE("2-1100", PROGRAMME),
    /// What a member repaid and is to be handed to those who covered her.
    PAYABLE_TO_COVERERS("2-1200", PROGRAMME),
    /// The group's own reserve for hard times, kept for the group.
    GROUP_RESERVE("2-1300", PROGRAMME),
    /// What a member saved with the group for hard times of her own.
    MEMBER_SAVINGS("2-1400", PROGRAMME),
    /// What a fund of the city or another guarantor put ready to cover.
    GUARANTEE_FUND("2-1500", PROGRAMME),
    /// Penalties that go to a social fund: nobody earns from lateness.
    SOCIAL_FUND("2-1600", PROGRAMME),
    /// Interest that has been paid. It is earned when it is received.
    INTEREST_INCOME("4-1100", PROGRAMME),
    /// What came back of loans that were written off.
    RECOVERY_INCOME("4-1200", PROGRAMME),
    /// What borrowers pay once, at the pay-out.
    FEE_INCOME("4-1400", PROGRAMME),
    /// Penalties that the lender keeps.
    PENALTY_INCOME("4-1300", PROGRAMME),
    /// Principal of loans that were written off.
    WRITE_OFF_LOSS("5-1100", PROGRAMME),
    /// What a member may reclaim from the one she covered.
    MEMBER_CLAIM("8-1100", CLAIMS),
    /// What a covered member owes to the one who covered her: the mirror of the claim.
    MEMBER_DEBT("8-2100", CLAIMS);

    private final String code;
    private final Book book;

    Account(String code, Book book) {
        this.code = code;
        this.book = book;
    }

    /// As written on paper and stored, such as `1-1200`.
    public AccountCode code() {
        return new AccountCode(code);
    }

    public Book book() {
        return book;
    }

    /// @throws IllegalArgumentException if no account has this code
    public static Account of(AccountCode code) {
        for (var account : values()) {
            if (account.code.equals(code.value())) return account;
        }
        throw new IllegalArgumentException("no account " + code.value());
    }
}
