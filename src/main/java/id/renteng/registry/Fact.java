package id.renteng.registry;

import java.util.Locale;

/// What a list says about a person or about one of her businesses. The texts are `registry.fact.<code>`.
public enum Fact {
    NAME,
    BORN,
    SEX,
    KELURAHAN,
    ADDRESS,
    PHONE,
    SPOUSE,
    LINE,
    TURNOVER,
    CAPITAL,
    NIB;

    public boolean isOfBusiness() {
        return switch (this) {
            case NAME, BORN, SEX, KELURAHAN, ADDRESS, PHONE, SPOUSE -> false;
            case LINE, TURNOVER, CAPITAL, NIB -> true;
        };
    }

    /// What she is reached or known by: one asks for another, and a second person who read the same changes it. Her sex
    /// takes two where her NIK says another, so it is not settled by a list either.
    public boolean takesTwoPeople() {
        return this == PHONE || this == BORN || this == SEX;
    }

    /// By what two values are one: a word written in capitals says nothing else.
    String key(String value) {
        return switch (this) {
            case NAME, ADDRESS, SPOUSE, LINE -> Names.key(value);
            case BORN, SEX, KELURAHAN, PHONE, TURNOVER, CAPITAL, NIB -> value.toLowerCase(Locale.ROOT);
        };
    }
}
