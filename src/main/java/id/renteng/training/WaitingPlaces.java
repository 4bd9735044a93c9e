package id.renteng.training;

import static java.util.stream.Collectors.toSet;

import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Where somebody stands in the waiting lists now: behind those who would move up before her, not behind those who
/// have a seat by now or with whom nothing new may be begun.
@Component
class WaitingPlaces {

    private final OfferTable offers;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    WaitingPlaces(OfferTable offers, PersonCircumstances circumstances, Clock clock) {
        this.offers = offers;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Her places, from one, in the lists of classes that have not begun.
    Map<ClassId, Integer> of(PersonId person) {
        var today = LocalDate.now(clock);
        var queues = offers.queues(offers.waitedFor(person, today), today);
        var outOfReach = circumstances.outOfReach(
                queues.values().stream().flatMap(List::stream).collect(toSet()));
        var places = new HashMap<ClassId, Integer>();
        queues.forEach((in, queue) -> {
            int before = queue.stream()
                    .filter(one -> !outOfReach.contains(one))
                    .toList()
                    .indexOf(person);
            if (before >= 0) places.put(in, before + 1);
        });
        return places;
    }
}
