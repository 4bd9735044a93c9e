package id.renteng.registry;

import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// In which ward somebody lives.
@Component
class PersonWards implements Whereabouts {

    private final PersonTable persons;

    PersonWards(PersonTable persons) {
        this.persons = persons;
    }

    @Override
    public Set<String> wardsOf(Id id) {
        if (!(id instanceof PersonId person)) return Set.of();
        return persons.find(person).stream().map(Person::kelurahan).collect(Collectors.toSet());
    }
}
