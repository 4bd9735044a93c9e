package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is left to be decided once the settled seats are taken: the pairs that may be, the seats and the caps.
final class Choices {

    final Problem problem;
    final Scores scores;
    final Eligibility eligibility;

    /// All pairs that may be, by person and then by class.
    final List<Pair> pairs = new ArrayList<>();

    /// For each person: the classes settled for her.
    final List<List<Offering>> settled = new ArrayList<>();

    /// For each person: how many seats the run may still give her.
    final int[] cap;

    /// For each class: how many seats are left.
    final int[] seats;

    /// The years for which the classes count.
    final Set<Integer> years = new TreeSet<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    Choices(Problem problem) {
        this.problem = problem;
        scores = new Scores(problem);
        eligibility = new Eligibility(scores, problem.rules());
        cap = new int[problem.learners().size()];
        seats = problem.offerings().stream().mapToInt(Offering::seats).toArray();
        for (int c = 0; c < seats.length; c++)
            numbers.put(problem.offerings().get(c).id(), c);
        for (var offering : problem.offerings()) {
            years.add(offering.yearOr(problem.rules().year()));
        }
        for (int p = 0; p < cap.length; p++) settle(p);
        findPairs();
    }

    int number(Offering offering) {
        return numbers.getOrDefault(offering.id(), -1);
    }

    Learner learner(Pair pair) {
        return problem.learners().get(pair.learner());
    }

    Offering offering(Pair pair) {
        return problem.offerings().get(pair.offering());
    }

    /// The most seats that can still be given.
    long seatsToGive() {
        return Math.min(sum(seats), sum(cap));
    }

    private void settle(int p) {
        var learner = problem.learners().get(p);
        var hers = learner.locked().stream()
                .sorted()
                .map(id -> problem.offerings().get(numbers.getOrDefault(id, -1)))
                .toList();
        settled.add(hers);
        hers.forEach(offering -> seats[number(offering)]--);
        cap[p] = problem.rules().seatsFor(learner, years, hers);
    }

    /// Whether classes given to somebody, with those settled for her, are more than the rules allow.
    boolean isTooMuch(int p, List<Offering> given) {
        var all = new ArrayList<>(settled.get(p));
        all.addAll(given);
        return !problem.rules().allow(problem.learners().get(p), all);
    }

    private void findPairs() {
        var byTopic = new HashMap<String, List<Offering>>();
        for (var offering : problem.offerings()) {
            byTopic.computeIfAbsent(offering.topic(), _ -> new ArrayList<>()).add(offering);
        }
        for (int p = 0; p < cap.length; p++) if (cap[p] > 0) findPairs(p, byTopic);
    }

    private void findPairs(int p, Map<String, List<Offering>> byTopic) {
        var learner = problem.learners().get(p);
        for (var topic : problem.topics()) {
            var offered = byTopic.getOrDefault(topic.id(), List.of());
            if (offered.isEmpty() || !eligibility.ofTopic(learner, topic).isEmpty()) continue;
            for (var offering : offered) {
                if (!eligibility.ofClass(learner, offering, settled.get(p)).isEmpty()) continue;
                pairs.add(new Pair(p, number(offering), scores.total(learner, offering)));
            }
        }
    }

    private static long sum(int[] numbers) {
        long sum = 0;
        for (int number : numbers) sum += number;
        return sum;
    }
}
