package id.renteng.financing.cover;

import id.renteng.registry.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Common money that can cover as a member can. It stands in claims under an id of its own, and gets back after
/// the members.
public enum Purse {
    /// The group's reserve (kas tanggung renteng).
    RESERVE,
    /// What a fund of the city or another guarantor stands ready with.
    GUARANTOR;

    private final PersonId id =
            new PersonId(UUID.nameUUIDFromBytes(("purse:" + name()).getBytes(StandardCharsets.UTF_8)));

    /// Names this purse as a creditor.
    public PersonId id() {
        return id;
    }

    /// The purse behind a creditor, if it is one.
    public static Optional<Purse> of(PersonId creditor) {
        for (var purse : values()) {
            if (purse.id.equals(creditor)) return Optional.of(purse);
        }
        return Optional.empty();
    }

    /// In which order creditors get back: members, then the reserve, then the guarantor.
    static int rank(PersonId creditor) {
        return of(creditor).map(purse -> purse.ordinal() + 1).orElse(0);
    }
}
