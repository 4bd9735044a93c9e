package id.renteng.training;

import static java.util.stream.Collectors.groupingBy;

import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has passed what. Only closed classes count, since a result in an open class may still change.
@Service
public class TrainingRecords {

    private final ParticipantTable participants;

    TrainingRecords(ParticipantTable participants) {
        this.participants = participants;
    }

    /// All passes of each of these people, the earliest first.
    @Transactional(readOnly = true)
    public Map<PersonId, List<PassedClass>> passed(Collection<PersonId> people) {
        return participants.passed(people).stream().collect(groupingBy(PassedClass::person));
    }
}
