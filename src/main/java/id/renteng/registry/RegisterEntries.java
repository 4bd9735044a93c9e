package id.renteng.registry;

import id.renteng.registry.LikenessTable.Entry;
import id.renteng.registry.alike.Described;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds who is registered and describes her, so that she can be compared.
@Component
class RegisterEntries {

    private final LikenessTable likenesses;
    private final IdentityKeys keys;

    RegisterEntries(LikenessTable likenesses, IdentityKeys keys) {
        this.likenesses = likenesses;
        this.keys = keys;
    }

    /// Those that one of these people may be.
    List<Entry> near(List<Described> people, int limit) {
        var cards = people.stream()
                .map(Described::familyCard)
                .filter(card -> !card.isEmpty())
                .distinct()
                .flatMap(card -> Arrays.stream(keys.hashes(HouseholdTable.NUMBER, card)))
                .toArray(byte[][]::new);
        return likenesses.near(people, cards, limit);
    }

    Described described(Entry entry) {
        return new Described(
                entry.name(),
                keys.decrypt(PersonTable.NIK, entry.id().value(), entry.nik()),
                Set.of(entry.bornOn()),
                entry.sex(),
                entry.phone(),
                entry.address(),
                entry.kelurahan(),
                entry.business(),
                familyCard(entry),
                entry.spouse(),
                entry.mates());
    }

    private String familyCard(Entry entry) {
        var household = entry.household();
        var card = entry.card();
        return household == null || card == null ? "" : keys.decrypt(HouseholdTable.NUMBER, household, card);
    }
}
