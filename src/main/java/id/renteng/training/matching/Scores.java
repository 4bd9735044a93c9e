package id.renteng.training.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a seat is worth: the objective for one person and one class.
final class Scores {

    private final Map<String, Topic> topics = new HashMap<>();
    private final Weights weights;

    Scores(Problem problem) {
        weights = problem.weights();
        problem.topics().forEach(topic -> topics.put(topic.id(), topic));
    }

    Topic topic(Offering offering) {
        return topics.getOrDefault(offering.topic(), NONE);
    }

    /// Whether anything about her calls for the topic: a gap, a weak dimension, her interest or her trade.
    boolean isCalledFor(Learner learner, Topic topic) {
        return legalGap(learner, topic) + weakest(learner, topic) + interest(learner, topic) + trade(learner, topic)
                > 0;
    }

    Points of(Learner learner, Offering offering) {
        var topic = topic(offering);
        var points = new EnumMap<Part, Long>(Part.class);
        points.put(Part.LEGAL_GAP, legalGap(learner, topic));
        points.put(Part.WEAKEST, weakest(learner, topic));
        points.put(Part.INTEREST, interest(learner, topic));
        points.put(Part.TRADE, trade(learner, topic));
        points.put(Part.NEARNESS, nearness(learner, offering));
        points.put(Part.NEVER_TRAINED, neverTrained(learner));
        return new Points(points);
    }

    /// The same as the total of [#of], without the parts.
    long total(Learner learner, Offering offering) {
        var topic = topic(offering);
        return legalGap(learner, topic)
                + weakest(learner, topic)
                + interest(learner, topic)
                + trade(learner, topic)
                + nearness(learner, offering)
                + neverTrained(learner);
    }

    static OptionalInt metres(Learner learner, Offering offering) {
        var home = learner.spot();
        var place = offering.spot();
        return home == null || place == null ? OptionalInt.empty() : OptionalInt.of(home.metresTo(place));
    }

    private long legalGap(Learner learner, Topic topic) {
        return topic.closes().stream().anyMatch(learner.gaps()::contains) ? weights.legalGap() : 0;
    }

    private long weakest(Learner learner, Topic topic) {
        int lowest = Learner.LEVEL_MAX;
        for (var dimension : topic.raises()) lowest = Math.min(lowest, level(learner, dimension));
        if (lowest == Learner.LEVEL_MAX || !topic.raisesFor(learner.trade())) return 0;
        return (long) weights.weakest() * (Learner.LEVEL_MAX - lowest);
    }

    /// The dimension that [#weakest] gives points for, if any; of equally weak ones the first by name.
    Optional<Weak> weak(Learner learner, Offering offering) {
        var topic = topic(offering);
        if (weakest(learner, topic) == 0) return Optional.empty();
        return topic.raises().stream()
                .map(dimension -> new Weak(dimension, level(learner, dimension)))
                .min(Comparator.comparingInt(Weak::level).thenComparing(Weak::dimension));
    }

    private static int level(Learner learner, String dimension) {
        return learner.levels().getOrDefault(dimension, Learner.LEVEL_MAX);
    }

    private long interest(Learner learner, Topic topic) {
        int rank = learner.interests().indexOf(topic.id());
        return rank < 0 ? 0 : weights.interest().get(rank);
    }

    private long trade(Learner learner, Topic topic) {
        return topic.fits(learner.trade()) ? weights.trade() : 0;
    }

    private long nearness(Learner learner, Offering offering) {
        var metres = metres(learner, offering);
        if (metres.isEmpty() || metres.getAsInt() >= weights.nearMetres()) return 0;
        return (long) weights.near() * (weights.nearMetres() - metres.getAsInt()) / weights.nearMetres();
    }

    private long neverTrained(Learner learner) {
        return learner.earlier().isEmpty() ? weights.neverTrained() : 0;
    }

    private static final Topic NONE =
            new Topic("", java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), Grouping.ANY);
}
