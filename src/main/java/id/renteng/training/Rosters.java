package id.renteng.training;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together who takes part in a class and who is still asked: the one place that knows how full it is.
@Component
class Rosters {

    private final ClassTable classes;
    private final ParticipantTable participants;
    private final OfferTable offers;

    Rosters(ClassTable classes, ParticipantTable participants, OfferTable offers) {
        this.classes = classes;
        this.participants = participants;
        this.offers = offers;
    }

    Optional<Roster> find(ClassId id) {
        return classes.find(id).map(of -> new Roster(of, participants.of(id), offers.invited(id)));
    }

    /// Keeps others from changing the class until the transaction ends, and reads it after that.
    ///
    /// @throws NoSuchElementException if there is no such class
    Roster lock(ClassId id) {
        classes.lock(id);
        return find(id).orElseThrow();
    }
}
