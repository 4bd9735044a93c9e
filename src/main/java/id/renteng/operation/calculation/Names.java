package id.renteng.operation.calculation;

import id.renteng.financing.cover.Purse;
import id.renteng.registry.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// People by the names that an input gives them. The group's purses have names too, which nobody else may bear.
final class Names {

    private static final int NAME_MAX = 200;

    private final Map<PersonId, String> names = new HashMap<>();

    Names() {
        for (var purse : Purse.values()) names.put(purse.id(), purse.name());
    }

    /// The person whom a field names; or a purse, whom no event can be about.
    PersonId in(Fields fields, String field) {
        var name = fields.text(field);
        if (name.length() > NAME_MAX) throw fields.wrong(field, "must be at most %d characters".formatted(NAME_MAX));
        return of(name);
    }

    /// The same where somebody new is named.
    PersonId newcomer(Fields fields, String field) {
        var person = in(fields, field);
        if (Purse.of(person).isPresent()) throw fields.wrong(field, "is the name of a purse");
        return person;
    }

    PersonId of(String name) {
        for (var purse : Purse.values()) {
            if (purse.name().equals(name)) return purse.id();
        }
        var id = new PersonId(UUID.nameUUIDFromBytes(("member:" + name).getBytes(StandardCharsets.UTF_8)));
        names.put(id, name);
        return id;
    }

    boolean isPurse(String name) {
        return Purse.of(of(name)).isPresent();
    }

    /// @throws java.util.NoSuchElementException if nobody in the input has this id
    String of(PersonId person) {
        var name = names.get(person);
        if (name == null) throw new java.util.NoSuchElementException(person.toString());
        return name;
    }
}
