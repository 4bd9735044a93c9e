package id.renteng.training;

import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Who is asked next for a class, and where somebody stands in the waiting lists now: behind those who would be asked
/// before her, not behind those who have a seat by now or who cannot be asked.
@Component
class WaitingPlaces {

    private final OfferTable offers;
    private final NeedsTable needs;
    private final ClassTable classes;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    WaitingPlaces(
            OfferTable offers, NeedsTable needs, ClassTable classes, PersonCircumstances circumstances, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.classes = classes;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Whom to ask for a free seat of a class, the first first.
    List<PersonId> next(TrainingClass of) {
        return asked(of, offers.queue(of.id(), LocalDate.now(clock)));
    }

    /// Her places, from one, in the lists of classes that have not begun.
    Map<ClassId, Integer> of(PersonId person) {
        if (!circumstances.outOfReach(List.of(person)).isEmpty()) return Map.of();
        var today = LocalDate.now(clock);
        var queues = offers.queues(offers.waitedFor(person, today), today);
        var places = new HashMap<ClassId, Integer>();
        for (var summary : classes.all(queues.keySet())) {
            var of = summary.of();
            var queue = queues.getOrDefault(of.id(), List.of());
            int at = queue.indexOf(person);
            if (at >= 0) places.put(of.id(), asked(of, queue.subList(0, at)).size() + 1);
        }
        return places;
    }

    /// Without those with whom nothing new may be begun, and who need what is not there, as since the class was moved:
    /// they keep their places.
    private List<PersonId> asked(TrainingClass of, List<PersonId> queue) {
        if (queue.isEmpty()) return queue;
        var outOfReach = circumstances.outOfReach(queue);
        var unserved = needs.unserved(of, queue);
        return queue.stream()
                .filter(person -> !outOfReach.contains(person) && !unserved.contains(person))
                .toList();
    }
}
