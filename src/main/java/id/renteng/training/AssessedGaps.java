package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// What the law asks of businesses and they do not have, as somebody looked: the module that keeps assessments
/// implements it.
public interface AssessedGaps {

    /// @param on   the day of the latest assessment
    /// @param gaps of [Needs#GAPS]
    record Assessed(LocalDate on, Set<String> gaps) {

        public Assessed {
            gaps = Set.copyOf(gaps);
        }
    }

    /// Of those of these people at whose latest assessment somebody looked at their permits.
    Map<PersonId, Assessed> of(Collection<PersonId> people);
}
