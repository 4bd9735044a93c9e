package id.renteng.training.matching;

import id.renteng.training.matching.Reasons.ClassReason;
import id.renteng.training.matching.Reasons.Otherwise;
import id.renteng.training.matching.Reasons.PersonReason;
import id.renteng.training.matching.Reasons.SeatReason;
import id.renteng.training.matching.Reasons.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Explains a plan: reads it, changes nothing.
public final class Explainer {

    private final Plan plan;
    private final Choices choices;
    private final int[] free;
    private final int[] places;
    private final Map<String, List<Seat>> seatsOf;
    private final Map<Integer, List<Pair>> open = new HashMap<>();
    private final Queues queues;

    private Explainer(Plan plan) {
        this.plan = plan;
        choices = new Choices(plan.problem());
        seatsOf = plan.byLearner();
        free = choices.seats.clone();
        plan.seats().stream().filter(seat -> !seat.settled()).forEach(seat -> free[choices.number(seat.offering())]--);
        var seed = plan.problem().seed();
        places = Lottery.places(plan.problem().learners().stream()
                .mapToLong(learner -> Lottery.draw(seed, learner.id()))
                .toArray());
        for (var pair : choices.pairs) {
            open.computeIfAbsent(pair.learner(), _ -> new ArrayList<>()).add(pair);
        }
        open.values()
                .forEach(hers -> hers.sort(
                        Comparator.comparingLong(Pair::worth).reversed().thenComparing(Pair::offering)));
        queues = new Queues(waitingPairs(), places);
    }

    public static Reasons explain(Plan plan) {
        return new Explainer(plan).explain();
    }

    private Reasons explain() {
        var people = new ArrayList<PersonReason>();
        var wider = new Wider(choices, free);
        for (int p = 0; p < choices.cap.length; p++) {
            people.add(person(p));
            if (seats(p).isEmpty()) wider.count(p);
        }
        var classes = new ArrayList<ClassReason>();
        var byOffering = plan.byOffering();
        for (int c = 0; c < free.length; c++) classes.add(oneClass(c, byOffering, wider));
        return new Reasons(people, classes, demand());
    }

    private List<Seat> seats(int p) {
        return seatsOf.getOrDefault(plan.problem().learners().get(p).id(), List.of());
    }

    private PersonReason person(int p) {
        var learner = plan.problem().learners().get(p);
        var seats = seats(p);
        var reasons = seats.stream()
                .map(seat -> new SeatReason(
                        seat.offering().id(),
                        seat.points(),
                        seat.settled(),
                        Scores.metres(learner, seat.offering()),
                        choices.scores.weak(learner, seat.offering()),
                        otherwise(p, seat, seats)))
                .toList();
        var hers = seats.isEmpty() ? open.getOrDefault(p, List.of()) : List.<Pair>of();
        var waiting = hers.stream()
                .limit(Reasons.WAITING_MOST)
                .map(pair -> new Waiting(
                        choices.offering(pair).id(), pair.worth(), queues.place(pair), queues.length(pair.offering())))
                .toList();
        var blocked = seats.isEmpty() && hers.isEmpty() ? blocked(p) : Map.<Obstacle, Integer>of();
        return new PersonReason(learner.id(), reasons, waiting, blocked);
    }

    private Optional<Otherwise> otherwise(int p, Seat seat, List<Seat> seats) {
        var others =
                seats.stream().filter(one -> one != seat).map(Seat::offering).toList();
        var possible = open.getOrDefault(p, List.of()).stream()
                .filter(pair -> !choices.offering(pair).equals(seat.offering()))
                .filter(pair -> others.stream().noneMatch(one -> Eligibility.clash(one, choices.offering(pair))))
                .filter(pair ->
                        choices.problem.rules().leaveSeat(choices.learner(pair), choices.offering(pair), others))
                .toList();
        return possible.stream()
                .filter(pair -> free[pair.offering()] > 0)
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .map(pair -> new Otherwise(choices.offering(pair).id(), pair.worth(), placeIn(pair)));
    }

    private int placeIn(Pair pair) {
        return free[pair.offering()] > 0 ? 0 : queues.place(pair);
    }

    private Map<Obstacle, Integer> blocked(int p) {
        var counts = new EnumMap<Obstacle, Integer>(Obstacle.class);
        var learner = plan.problem().learners().get(p);
        for (var offering : plan.problem().offerings()) {
            choices.eligibility
                    .obstacles(learner, offering, choices.settled.get(p))
                    .forEach(obstacle -> counts.merge(obstacle, 1, Integer::sum));
        }
        return counts;
    }

    private ClassReason oneClass(int c, Map<String, List<Seat>> byOffering, Wider wider) {
        var offering = plan.problem().offerings().get(c);
        var taken = byOffering.getOrDefault(offering.id(), List.of());
        var people = taken.stream()
                .sorted(Comparator.comparingLong((Seat seat) -> seat.points().total())
                        .reversed()
                        .thenComparing(seat -> seat.learner().id()))
                .map(seat -> seat.learner().id())
                .toList();
        var least = taken.stream()
                .filter(seat -> !seat.settled())
                .map(seat -> seat.points().total())
                .min(Comparator.naturalOrder());
        var waiting =
                queues.of(c).stream().map(pair -> choices.learner(pair).id()).toList();
        return new ClassReason(offering.id(), offering.seats(), least, people, waiting, wider.of(c));
    }

    private List<Pair> waitingPairs() {
        var waiting = new ArrayList<Pair>();
        for (int p = 0; p < choices.cap.length; p++) {
            if (!seats(p).isEmpty()) continue;
            waiting.addAll(open.getOrDefault(p, List.of()).stream()
                    .limit(Reasons.WAITING_MOST)
                    .toList());
        }
        return waiting;
    }

    private Map<String, Integer> demand() {
        var demand = new TreeMap<String, Integer>();
        for (int p = 0; p < choices.cap.length; p++) {
            var hers = open.getOrDefault(p, List.of());
            if (seats(p).isEmpty() && !hers.isEmpty()) {
                demand.merge(choices.offering(hers.getFirst()).topic(), 1, Integer::sum);
            }
        }
        return demand;
    }
}
