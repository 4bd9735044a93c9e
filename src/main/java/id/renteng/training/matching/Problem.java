package id.renteng.training.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All that a run is decided by: people, classes, topics, weights, rules, and the seed that settles ties. Kept in the
/// order of the identifiers, so the order in which anything was handed in means nothing.
///
/// @param seed published before the run; see [Lottery]
public record Problem(
        List<Topic> topics,
        List<Offering> offerings,
        List<Learner> learners,
        Weights weights,
        Rules rules,
        String seed) {

    /// @throws WrongProblem if an identifier comes twice or is unknown, or what is settled cannot be
    public Problem {
        unique("themes", topics, Topic::id);
        unique("classes", offerings, Offering::id);
        unique("people", learners, Learner::id);
        checkTopics(topics, offerings, learners);
        checkSettled(offerings, learners, rules);
        topics = topics.stream().sorted(Comparator.comparing(Topic::id)).toList();
        offerings =
                offerings.stream().sorted(Comparator.comparing(Offering::id)).toList();
        learners = learners.stream().sorted(Comparator.comparing(Learner::id)).toList();
    }

    /// The same problem with somebody settled differently: what a planner tries out.
    public Problem with(Learner changed) {
        var others = learners.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
        return new Problem(topics, offerings, others, weights, rules, seed);
    }

    private static <T> void unique(String where, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(id.apply(all.get(i)))) {
                throw new WrongProblem("%s[%d].id".formatted(where, i), "comes twice: " + id.apply(all.get(i)));
            }
        }
    }

    private static void checkTopics(List<Topic> topics, List<Offering> offerings, List<Learner> learners) {
        var known = topics.stream().map(Topic::id).collect(Collectors.toSet());
        for (int i = 0; i < topics.size(); i++) {
            checkKnown("themes[%d].prerequisites".formatted(i), topics.get(i).prerequisites(), known);
        }
        for (int i = 0; i < offerings.size(); i++) {
            checkKnown("classes[%d].theme".formatted(i), Set.of(offerings.get(i).topic()), known);
            checkKnown(
                    "classes[%d].prerequisites".formatted(i), offerings.get(i).passed(), known);
        }
        for (int i = 0; i < learners.size(); i++) {
            checkKnown("people[%d].interests".formatted(i), learners.get(i).interests(), known);
        }
    }

    private static void checkKnown(String path, Collection<String> named, Set<String> known) {
        for (var id : named) if (!known.contains(id)) throw new WrongProblem(path, "unknown: " + id);
    }

    private static void checkSettled(List<Offering> offerings, List<Learner> learners, Rules rules) {
        var known = new HashMap<String, Offering>();
        offerings.forEach(offering -> known.put(offering.id(), offering));
        var taken = new HashMap<String, Integer>();
        for (int i = 0; i < learners.size(); i++) {
            var learner = learners.get(i);
            var path = "people[%d].locked".formatted(i);
            checkKnown(path, learner, known);
            checkApart(path, learner, known);
            if (!rules.allow(learner, learner.locked().stream().map(known::get).toList())) {
                throw new WrongProblem(path, "more seats than the rules allow: " + learner.id());
            }
            learner.locked().forEach(id -> taken.merge(id, 1, Integer::sum));
        }
        for (int i = 0; i < offerings.size(); i++) {
            if (taken.getOrDefault(offerings.get(i).id(), 0) > offerings.get(i).seats()) {
                throw new WrongProblem("classes[%d].seats".formatted(i), "fewer seats than people locked");
            }
        }
    }

    private static void checkKnown(String path, Learner learner, Map<String, Offering> known) {
        for (var id : learner.locked()) {
            if (!known.containsKey(id)) throw new WrongProblem(path, "unknown: " + id);
            if (learner.barred().contains(id)) throw new WrongProblem(path, "locked and barred: " + id);
        }
    }

    private static void checkApart(String path, Learner learner, Map<String, Offering> known) {
        var classes = learner.locked().stream().sorted().map(known::get).toList();
        for (var one : classes) {
            for (var two : classes) {
                if (one.id().compareTo(two.id()) < 0 && Eligibility.clash(one, two)) {
                    throw new WrongProblem(path, "two that clash: %s, %s".formatted(one.id(), two.id()));
                }
            }
        }
    }
}
