package id.renteng.registry;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registered persons.
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonTable persons;
    private final IdentityKeys keys;

    People(PersonTable persons, IdentityKeys keys) {
        this.persons = persons;
        this.keys = keys;
    }

    public Optional<Person> find(PersonId id) {
        return persons.find(id);
    }

    /// All of these that are registered, in one question.
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return persons.all(ids);
    }

    /// Who has this NIK; where two claim it, who was first.
    public Optional<Person> byNik(Nik nik) {
        return persons.byNikIndex(keys.index(PersonTable.NIK, nik.digits()));
    }

    public long count() {
        return persons.count();
    }
}
