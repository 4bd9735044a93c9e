package id.renteng.training.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The loan groups whose members meet in classes: for each topic that minds, group and class, who could come and how
/// many are settled there.
final class Groups {

    /// One loan group in one class.
    ///
    /// @param pairs   the numbers of its pairs in [Choices#pairs]
    /// @param settled how many of its members have a settled seat there
    record Company(String group, String topic, int offering, List<Integer> pairs, int settled) {}

    private record Key(String group, int offering) {}

    private Groups() {}

    /// The companies of topics that want groups so, where more than one member could meet; in a lasting order.
    static List<Company> wanting(Grouping grouping, Choices choices) {
        var companies = companies(grouping, choices);
        if (grouping == Grouping.SPREAD) companies.removeIf(one -> one.pairs().size() + one.settled() < 2);
        if (grouping == Grouping.TOGETHER) {
            var people = people(companies, choices);
            companies.removeIf(one -> people.getOrDefault(one.group() + "\n" + one.topic(), 0) < 2);
        }
        return companies;
    }

    /// Points of one group in one class, for so many of its members.
    static long points(Grouping grouping, int members, Weights weights) {
        long further = Math.max(0, members - 1);
        return switch (grouping) {
            case ANY -> 0;
            case TOGETHER -> further * weights.group();
            case SPREAD -> -further * weights.group();
        };
    }

    private static List<Company> companies(Grouping grouping, Choices choices) {
        var settled = settled(choices);
        var pairs =
                new TreeMap<Key, List<Integer>>(Comparator.comparing(Key::group).thenComparing(Key::offering));
        settled.keySet().forEach(key -> pairs.put(key, new ArrayList<>()));
        for (int k = 0; k < choices.pairs.size(); k++) {
            var pair = choices.pairs.get(k);
            var group = choices.learner(pair).group();
            if (group == null) continue;
            pairs.computeIfAbsent(new Key(group, pair.offering()), _ -> new ArrayList<>())
                    .add(k);
        }
        var companies = new ArrayList<Company>();
        pairs.forEach((key, theirs) -> {
            var topic = choices.scores.topic(choices.problem.offerings().get(key.offering()));
            int already = settled.getOrDefault(key, 0);
            if (topic.grouping() == grouping) {
                companies.add(new Company(key.group(), topic.id(), key.offering(), List.copyOf(theirs), already));
            }
        });
        return companies;
    }

    /// How many members of each group a topic could bring together, where any may still come.
    private static Map<String, Integer> people(List<Company> companies, Choices choices) {
        var open = new HashMap<String, Set<Integer>>();
        var counts = new HashMap<String, Integer>();
        for (var company : companies) {
            var key = company.group() + "\n" + company.topic();
            var people = open.computeIfAbsent(key, _ -> new HashSet<>());
            company.pairs().forEach(k -> people.add(choices.pairs.get(k).learner()));
            counts.merge(key, company.settled(), Integer::sum);
        }
        open.forEach(
                (key, people) -> counts.merge(key, people.size(), (settled, more) -> more == 0 ? 0 : settled + more));
        return counts;
    }

    private static Map<Key, Integer> settled(Choices choices) {
        var counts = new HashMap<Key, Integer>();
        for (int p = 0; p < choices.settled.size(); p++) {
            var group = choices.problem.learners().get(p).group();
            if (group == null) continue;
            for (var offering : choices.settled.get(p)) {
                counts.merge(new Key(group, choices.number(offering)), 1, Integer::sum);
            }
        }
        return counts;
    }
}
