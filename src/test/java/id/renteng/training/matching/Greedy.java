package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// What an office does by hand: the pair worth most first, whatever that takes from others. The baseline of the
/// bench.
final class Greedy {

    private Greedy() {}

    static long points(Problem problem) {
        var choices = new Choices(problem);
        var seats = choices.seats.clone();
        var taken = new HashMap<Integer, List<Offering>>();
        var chosen = new ArrayList<Integer>();
        var order = new ArrayList<Integer>();
        for (int k = 0; k < choices.pairs.size(); k++) order.add(k);
        order.sort(Comparator.comparingLong(k -> -choices.pairs.get(k).worth()));
        for (int k : order) {
            var pair = choices.pairs.get(k);
            var hers = taken.computeIfAbsent(pair.learner(), _ -> new ArrayList<>());
            if (seats[pair.offering()] == 0 || hers.size() == choices.cap[pair.learner()]) continue;
            if (hers.stream().anyMatch(other -> Eligibility.clash(other, choices.offering(pair)))) continue;
            var more = new ArrayList<>(hers);
            more.add(choices.offering(pair));
            if (choices.isTooMuch(pair.learner(), more)) continue;
            hers.add(choices.offering(pair));
            seats[pair.offering()]--;
            chosen.add(k);
        }
        return Tally.of(Plan.seats(choices, chosen), choices).total();
    }
}
