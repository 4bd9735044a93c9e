package id.renteng.registry;

import id.renteng.registry.LikenessTable.Entry;
import id.renteng.registry.alike.Described;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds who is registered and describes her, so that she can be compared.
@Component
class RegisterEntries {

    private final LikenessTable likenesses;
    private final IdentityKeys keys;
    private final Regions regions;

    RegisterEntries(LikenessTable likenesses, IdentityKeys keys, Regions regions) {
        this.likenesses = likenesses;
        this.keys = keys;
        this.regions = regions;
    }

    /// Those that one of these people may be.
    List<Entry> near(List<Described> people, int limit) {
        var cards = people.stream()
                .map(Described::familyCard)
                .filter(card -> !card.isEmpty())
                .distinct()
                .flatMap(card -> Arrays.stream(keys.hashes(HouseholdTable.NUMBER, card)))
                .toArray(byte[][]::new);
        var codes = people.stream()
                .map(Described::kelurahan)
                .distinct()
                .collect(Collectors.toMap(place -> place, regions::around));
        return likenesses.near(people, codes, cards, limit);
    }

    Described described(Entry entry) {
        return new Described(
                entry.name(),
                keys.decrypt(PersonTable.NIK, entry.id().value(), entry.nik()),
                Set.of(entry.bornOn()),
                entry.sex(),
                entry.phone(),
                entry.address(),
                regions.codeNow(entry.kelurahan()),
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
