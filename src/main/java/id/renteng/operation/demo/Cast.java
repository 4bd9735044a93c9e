package id.renteng.operation.demo;

import id.renteng.groups.LoanGroup;
import id.renteng.registry.PersonId;
import java.util.Map;
import java.util.Objects;

/// The members of the group that a story is about, with their names.
record Cast(LoanGroup group, Map<PersonId, String> names) {

    Cast {
        names = Map.copyOf(names);
    }

    String name(PersonId person) {
        return Objects.requireNonNull(names.get(person));
    }

    PersonId who(String name) {
        return who(names, name);
    }

    /// @param name as registered
    static PersonId who(Map<PersonId, String> names, String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
