package id.renteng.registry;

import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// In which ward somebody lives, and so whose desk answers what she asked and changes what she is known by.
@Component
class PersonWards implements Whereabouts {

    private final PersonTable persons;
    private final DataRequestTable requests;
    private final KeyChangeTable changes;

    PersonWards(PersonTable persons, DataRequestTable requests, KeyChangeTable changes) {
        this.persons = persons;
        this.requests = requests;
        this.changes = changes;
    }

    @Override
    public Map<Id, String> wardsOf(Collection<Id> ids) {
        var wards = new HashMap<Id, String>();
        var people = ids.stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .toList();
        persons.all(people).forEach((id, person) -> wards.put(id, person.kelurahan()));
        for (var id : ids) {
            if (id instanceof DataRequestId request) requests.ward(request).ifPresent(ward -> wards.put(id, ward));
            if (id instanceof KeyChangeId change) changes.ward(change).ifPresent(ward -> wards.put(id, ward));
        }
        return wards;
    }
}
