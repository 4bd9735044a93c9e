package id.renteng.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The businesses of registered persons. One person may have several.
@Service
@Transactional(readOnly = true)
public class Businesses {

    private final BusinessTable businesses;

    Businesses(BusinessTable businesses) {
        this.businesses = businesses;
    }

    /// Her businesses, the first registered first.
    public List<Business> of(PersonId person) {
        return all(List.of(person)).getOrDefault(person, List.of());
    }

    /// The businesses of each of these persons, in one question; who has none is not in the answer.
    public Map<PersonId, List<Business>> all(Collection<PersonId> persons) {
        return businesses.all(persons);
    }

    public long count() {
        return businesses.count();
    }
}
