package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The waiting lists of all classes: who is worth most first, then by lottery.
final class Queues {

    private final Map<Integer, List<Pair>> queues = new HashMap<>();
    private final Comparator<Pair> order;

    /// @param places of every person in the lottery
    Queues(List<Pair> waiting, int[] places) {
        order = Comparator.comparingLong(Pair::worth).reversed().thenComparing(pair -> places[pair.learner()]);
        for (var pair : waiting) {
            queues.computeIfAbsent(pair.offering(), _ -> new ArrayList<>()).add(pair);
        }
        queues.values().forEach(queue -> queue.sort(order));
    }

    List<Pair> of(int offering) {
        return queues.getOrDefault(offering, List.of());
    }

    int length(int offering) {
        return of(offering).size();
    }

    /// Where somebody stands, or would stand if she joined; from one.
    int place(Pair pair) {
        int found = Collections.binarySearch(of(pair.offering()), pair, order);
        return found < 0 ? -found : found + 1;
    }
}
