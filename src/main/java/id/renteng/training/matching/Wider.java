package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a wider filter would bring: for classes with seats left, the people without a seat whom one obstacle alone
/// keeps out.
final class Wider {

    private final Choices choices;
    private final List<Integer> withSeats = new ArrayList<>();
    private final Map<Integer, Map<Obstacle, Integer>> counts = new HashMap<>();

    Wider(Choices choices, int[] free) {
        this.choices = choices;
        for (int c = 0; c < free.length; c++) if (free[c] > 0) withSeats.add(c);
    }

    void count(int p) {
        var learner = choices.problem.learners().get(p);
        for (int c : withSeats) {
            var offering = choices.problem.offerings().get(c);
            var obstacles = choices.eligibility.obstacles(learner, offering, choices.settled.get(p));
            if (obstacles.size() != 1) continue;
            counts.computeIfAbsent(c, _ -> new EnumMap<>(Obstacle.class))
                    .merge(obstacles.iterator().next(), 1, Integer::sum);
        }
    }

    Map<Obstacle, Integer> of(int c) {
        return Map.copyOf(counts.getOrDefault(c, Map.of()));
    }
}
