package id.renteng.registry.alike;

import id.renteng.registry.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A description with what is computed of it once, however many it is compared with.
record Known(Described described, Sound sound, Street street, Optional<Sound> spouse, List<Sound> mates) {

    static Known of(Described described) {
        return new Known(
                described,
                Sound.of(described.name()),
                Street.of(described.address()),
                spouse(described),
                described.mates().stream().map(Sound::of).toList());
    }

    private static Optional<Sound> spouse(Described described) {
        return described.spouse().isEmpty() ? Optional.empty() : Optional.of(Sound.of(described.spouse()));
    }

    /// Where to look for others like this: whoever shares none of these keys is not compared. Each kind is a list of
    /// its own, so that they can be gone through one after the other.
    List<String> keys(Kind kind) {
        return switch (kind) {
            case PHONE -> described.phone() == null ? List.of() : List.of(described.phone());
            case NIK_WITHOUT_SERIAL ->
                described.nik().length() == 16 ? List.of(described.nik().substring(0, 12)) : List.of();
            case BIRTH_AND_NAME -> births();
            case FAMILY_CARD -> described.familyCard().isEmpty() ? List.of() : List.of(described.familyCard());
            case ADDRESS_AND_NAME -> street.isKnown() ? List.of(street.key() + "/" + initial()) : List.of();
            case NAME_AND_KELURAHAN -> List.of(String.join(" ", sound.words()) + "/" + described.kelurahan());
            case BUSINESS_AND_NAME -> business();
            case SPOUSE_AND_NAME ->
                spouse.map(name -> List.of(Couple.key(sound, name))).orElse(List.of());
        };
    }

    private List<String> births() {
        var keys = new ArrayList<String>();
        for (LocalDate born : described.born()) keys.add(born + initial());
        return keys;
    }

    private List<String> business() {
        var key = Names.key(described.business());
        return key.isEmpty() ? List.of() : List.of(key + "/" + sound.first());
    }

    private String initial() {
        return sound.first().isEmpty() ? "" : sound.first().substring(0, 1);
    }

    enum Kind {
        PHONE,
        NIK_WITHOUT_SERIAL,
        BIRTH_AND_NAME,
        FAMILY_CARD,
        ADDRESS_AND_NAME,
        NAME_AND_KELURAHAN,
        BUSINESS_AND_NAME,
        SPOUSE_AND_NAME
    }
}
