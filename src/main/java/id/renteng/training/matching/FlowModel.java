package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The matching as a circulation: source, people, classes, sink. Exact for everything but clashes and years of
/// somebody who may get several seats, and groups together; with those it still bounds the best plan from above.
///
/// A loan group that is to be spread has a node of its own before each class: the first of its members passes for
/// nothing, the others pay.
final class FlowModel {

    private final Choices choices;
    private final Network network = new Network();
    private final Ties ties;
    private final int[] people;
    private final int[] classes;
    private final int[] arcOf;

    FlowModel(Choices choices) {
        this.choices = choices;
        ties = new Ties(choices, 4L * (choices.cap.length + choices.seats.length + choices.pairs.size() / 4 + 8));
        people = new int[choices.cap.length];
        classes = new int[choices.seats.length];
        arcOf = new int[choices.pairs.size()];
        build();
    }

    /// @param chosen the numbers of the pairs of the best plan
    /// @param bound  no plan has more points than this, settled seats apart
    record Answer(List<Integer> chosen, long bound) {}

    Answer solve() {
        var flow = network.solve();
        var proof = Certificate.of(network, flow);
        var chosen = new ArrayList<Integer>();
        for (int k = 0; k < arcOf.length; k++) if (flow[arcOf[k]] > 0) chosen.add(k);
        return new Answer(chosen, Math.floorDiv(-proof.bound(), ties.point()));
    }

    private void build() {
        int source = network.node();
        int sink = network.node();
        long all = choices.seatsToGive();
        network.arc(sink, source, all, 0);
        for (int p = 0; p < people.length; p++) {
            if (choices.cap[p] == 0) continue;
            people[p] = network.node();
            network.arc(source, people[p], choices.cap[p], 0);
        }
        for (int c = 0; c < classes.length; c++) {
            classes[c] = network.node();
            network.arc(classes[c], sink, choices.seats[c], 0);
        }
        var doors = spreadDoors();
        var slots = new HashMap<String, Integer>();
        for (int k = 0; k < arcOf.length; k++) {
            var pair = choices.pairs.get(k);
            int head = doors.getOrDefault(k, classes[pair.offering()]);
            arcOf[k] = network.arc(tail(pair, slots), head, 1, -ties.value(pair));
        }
    }

    /// A person who may get several seats gets at most one of each topic.
    private int tail(Pair pair, Map<String, Integer> slots) {
        int person = people[pair.learner()];
        if (choices.cap[pair.learner()] == 1) return person;
        return slots.computeIfAbsent(
                pair.learner() + " " + choices.offering(pair).topic(), _ -> {
                    int slot = network.node();
                    network.arc(person, slot, 1, 0);
                    return slot;
                });
    }

    private Map<Integer, Integer> spreadDoors() {
        var doors = new HashMap<Integer, Integer>();
        for (var company : Groups.wanting(Grouping.SPREAD, choices)) {
            int door = network.node();
            int head = classes[company.offering()];
            long price = choices.problem.weights().group() * ties.point();
            if (company.settled() == 0) network.arc(door, head, 1, 0);
            network.arc(door, head, company.pairs().size(), price);
            company.pairs().forEach(pair -> doors.put(pair, door));
        }
        return doors;
    }
}
