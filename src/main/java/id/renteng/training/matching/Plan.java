package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who sits where.
///
/// @param seats by person, then by class
/// @param points of all seats and of loan groups, by part
public record Plan(Problem problem, List<Seat> seats, Points points, Proof proof) {

    public Plan {
        seats = List.copyOf(seats);
    }

    /// The seats of every person who has one.
    public Map<String, List<Seat>> byLearner() {
        return seats.stream()
                .collect(Collectors.groupingBy(seat -> seat.learner().id()));
    }

    /// The seats taken of every class that has any taken.
    public Map<String, List<Seat>> byOffering() {
        return seats.stream()
                .collect(Collectors.groupingBy(seat -> seat.offering().id()));
    }

    /// The settled seats and these pairs, in order.
    static List<Seat> seats(Choices choices, List<Integer> chosen) {
        var byLearner = new TreeMap<Integer, List<Seat>>();
        for (int p = 0; p < choices.settled.size(); p++) {
            for (var offering : choices.settled.get(p)) {
                var learner = choices.problem.learners().get(p);
                byLearner
                        .computeIfAbsent(p, _ -> new ArrayList<>())
                        .add(new Seat(learner, offering, choices.scores.of(learner, offering), true));
            }
        }
        for (int k : chosen) {
            var pair = choices.pairs.get(k);
            var learner = choices.learner(pair);
            var offering = choices.offering(pair);
            byLearner
                    .computeIfAbsent(pair.learner(), _ -> new ArrayList<>())
                    .add(new Seat(learner, offering, choices.scores.of(learner, offering), false));
        }
        return byLearner.values().stream().flatMap(List::stream).toList();
    }
}
