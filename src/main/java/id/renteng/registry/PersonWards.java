package id.renteng.registry;

import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// In which ward somebody lives.
@Component
class PersonWards implements Whereabouts {

    private final PersonTable persons;

    PersonWards(PersonTable persons) {
        this.persons = persons;
    }

    @Override
    public Map<Id, String> wardsOf(Collection<Id> ids) {
        var wards = new HashMap<Id, String>();
        var people = ids.stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .toList();
        persons.all(people).forEach((id, person) -> wards.put(id, person.kelurahan()));
        return wards;
    }
}
