package id.renteng.training;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.renteng.kernel.Actor;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who takes part in what, and who has passed what. Only closed classes count as passed, since a result in an open
/// class may still change.
@Service
public class TrainingRecords {

    private final ParticipantTable participants;
    private final ClassTable classes;

    TrainingRecords(ParticipantTable participants, ClassTable classes) {
        this.participants = participants;
        this.classes = classes;
    }

    /// The classes that somebody takes or took part in; the one enrolled in last comes first.
    ///
    /// @throws java.util.NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public List<Participation> classesOf(PersonId person, Actor by) {
        var hers = participants.of(TrainingNeeds.mayBeSeen(person, by));
        var byId =
                classes.all(hers.keySet()).stream().map(ClassSummary::of).collect(toMap(TrainingClass::id, of -> of));
        return hers.entrySet().stream()
                .map(one -> new Participation(requireNonNull(byId.get(one.getKey())), one.getValue()))
                .toList();
    }

    /// All passes of each of these people, the earliest first.
    @Transactional(readOnly = true)
    public Map<PersonId, List<PassedClass>> passed(Collection<PersonId> people) {
        return participants.passed(people).stream().collect(groupingBy(PassedClass::person));
    }
}
