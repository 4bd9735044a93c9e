package id.renteng.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets the judged rows of a file beside the register: which persons and businesses are in it already, and whose NIK is
/// claimed by somebody with a clearly different name. Asks the database once for all rows.
@Component
class RegisteredRows {

    private final ImportCommitTable register;
    private final IdentityKeys keys;
    private final Trades trades;
    private final Kbli kbli;

    RegisteredRows(ImportCommitTable register, IdentityKeys keys, Trades trades, Kbli kbli) {
        this.register = register;
        this.keys = keys;
        this.trades = trades;
        this.kbli = kbli;
    }

    List<StoredRow> compare(List<CheckedRow> rows) {
        var hashing = keys.hashing();
        var cards = new HashMap<String, StoredCard>();
        var stored = rows.stream().map(row -> encrypt(row, hashing, cards)).toList();
        var indexes = stored.stream()
                .map(StoredRow::nikIndex)
                .filter(Objects::nonNull)
                .map(KnownPerson::hex)
                .distinct()
                .toList();
        var known = KnownPerson.byNik(register.known(indexes));
        return stored.stream()
                .map(row -> row.nikIndex() == null
                        ? row
                        : compare(row, known.getOrDefault(KnownPerson.hex(row.nikIndex()), List.of())))
                .toList();
    }

    private StoredRow encrypt(CheckedRow row, IdentityKeys.Hashing hashing, Map<String, StoredCard> cards) {
        var values = row.values();
        if (values == null) return new StoredRow(row, null, null, null, null, Trades.OTHER, null, null);
        var person = PersonId.random();
        var digits = values.nik().digits();
        return new StoredRow(
                row,
                person,
                keys.encrypt(PersonTable.NIK, person.value(), digits),
                hashing.of(PersonTable.NIK, digits),
                card(values.familyCard(), hashing, cards),
                trades.tradeOf(values.line()),
                kbli.of(values.line()).orElse(null),
                null);
    }

    /// One for all rows with this number: they share a household.
    private @Nullable StoredCard card(String number, IdentityKeys.Hashing hashing, Map<String, StoredCard> cards) {
        if (number.isEmpty()) return null;
        return cards.computeIfAbsent(number, digits -> {
            var household = UUID.randomUUID();
            return new StoredCard(
                    household,
                    keys.encrypt(HouseholdTable.NUMBER, household, digits),
                    hashing.of(HouseholdTable.NUMBER, digits),
                    Mask.nik(digits));
        });
    }

    private static StoredRow compare(StoredRow row, List<KnownPerson> claims) {
        var values = row.row().values();
        if (claims.isEmpty() || values == null || row.row().verdict() != RowVerdict.ACCEPTED) return row;
        var meant = KnownPerson.meant(claims, values.name());
        if (meant.isEmpty()) return with(row, row.row().with(RowProblem.NIK_DIPAKAI_NAMA_LAIN), null);
        if (!meant.get().businesses().contains(Names.key(values.business()))) return row;
        var checked = row.row();
        var duplicate = new CheckedRow(
                checked.number(),
                RowVerdict.DUPLICATE,
                checked.problems(),
                null,
                values,
                checked.shownName(),
                checked.shownNik(),
                checked.shownBusiness(),
                checked.described(),
                checked.candidates());
        return with(row, duplicate, meant.get().id());
    }

    private static StoredRow with(StoredRow row, CheckedRow checked, @Nullable PersonId known) {
        return new StoredRow(
                checked, row.person(), row.nikSecret(), row.nikIndex(), row.card(), row.trade(), row.kbli(), known);
    }
}
