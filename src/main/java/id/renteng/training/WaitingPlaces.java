package id.renteng.training;

import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        var queue = offers.queue(of.id(), LocalDate.now(clock));
        return asked(of, queue, circumstances.outOfReach(queue));
    }

    /// Her places, from one, in the lists of classes that leave who is asked the time to answer.
    Map<ClassId, Integer> of(PersonId person) {
        if (!circumstances.outOfReach(List.of(person)).isEmpty()) return Map.of();
        var today = LocalDate.now(clock);
        var before = new HashMap<ClassId, List<PersonId>>();
        offers.queues(offers.waitedFor(person, Offer.soonestAnswer(today)), today)
                .forEach((in, queue) -> {
                    int at = queue.indexOf(person);
                    if (at >= 0) before.put(in, queue.subList(0, at));
                });
        var outOfReach = circumstances.outOfReach(
                before.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var places = new HashMap<ClassId, Integer>();
        for (var summary : classes.all(before.keySet())) {
            var of = summary.of();
            places.put(
                    of.id(),
                    asked(of, before.getOrDefault(of.id(), List.of()), outOfReach)
                                    .size()
                            + 1);
        }
        return places;
    }

    /// Without those with whom nothing new may be begun, and who need what is not there, as since the class was moved:
    /// they keep their places.
    private List<PersonId> asked(TrainingClass of, List<PersonId> queue, Set<PersonId> outOfReach) {
        if (queue.isEmpty()) return queue;
        var unserved = needs.unserved(of, queue);
        return queue.stream()
                .filter(person -> !outOfReach.contains(person) && !unserved.contains(person))
                .toList();
    }
}
