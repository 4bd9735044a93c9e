package id.renteng.training;

import id.renteng.registry.KeptAboutHer;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// The classes that somebody took or takes part in.
@Component
class ClassesOfHer implements KeptAboutHer {

    private final ParticipantTable participants;

    ClassesOfHer(ParticipantTable participants) {
        this.participants = participants;
    }

    @Override
    public List<Line> about(Collection<PersonId> entries) {
        return participants.everOf(entries);
    }
}
