package id.renteng.training.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may be: the hard rules for one person and one class.
final class Eligibility {

    private final Scores scores;
    private final Rules rules;

    Eligibility(Scores scores, Rules rules) {
        this.scores = scores;
        this.rules = rules;
    }

    /// Whether one person may not sit in both: they meet at the same time, or teach the same.
    static boolean clash(Offering one, Offering two) {
        return one.topic().equals(two.topic()) || one.clashesWith(two);
    }

    /// All that keeps a person out of a class, apart from seats.
    ///
    /// @param settled the classes that are settled for her
    Set<Obstacle> obstacles(Learner learner, Offering offering, List<Offering> settled) {
        var found = ofTopic(learner, scores.topic(offering));
        found.addAll(ofClass(learner, offering, settled));
        return found;
    }

    /// What keeps a person out of every class of a topic.
    Set<Obstacle> ofTopic(Learner learner, Topic topic) {
        var found = EnumSet.noneOf(Obstacle.class);
        var passed = learner.passed();
        if (passed.contains(topic.id())) found.add(Obstacle.PASSED_BEFORE);
        if (!scores.isCalledFor(learner, topic)) found.add(Obstacle.NOT_CALLED_FOR);
        if (!passed.containsAll(topic.prerequisites())) found.add(Obstacle.PREREQUISITE);
        return found;
    }

    /// What keeps a person out of one class in particular.
    Set<Obstacle> ofClass(Learner learner, Offering offering, List<Offering> settled) {
        var found = EnumSet.noneOf(Obstacle.class);
        if (!offering.passed().isEmpty() && !learner.passed().containsAll(offering.passed())) {
            found.add(Obstacle.PREREQUISITE);
        }
        if (!offering.provides().containsAll(learner.needs())) found.add(Obstacle.NEEDS);
        if (!learner.isFreeFor(offering)) found.add(Obstacle.TIME);
        if (isTooFar(learner, offering)) found.add(Obstacle.DISTANCE);
        if (settled.stream().anyMatch(other -> clash(other, offering))) found.add(Obstacle.CLASH);
        if (learner.barred().contains(offering.id())) found.add(Obstacle.BARRED);
        if (!rules.leaveSeat(learner, offering, settled)) found.add(Obstacle.CAP);
        return found;
    }

    private boolean isTooFar(Learner learner, Offering offering) {
        int farthest = farthest(learner.farthestMetres(), rules.farthestMetres());
        if (farthest == 0) return false;
        var metres = Scores.metres(learner, offering);
        return metres.isPresent() && metres.getAsInt() > farthest + offering.offMetres();
    }

    /// The nearer of two limits, where zero is none.
    private static int farthest(int hers, int everybodys) {
        if (hers == 0 || everybodys == 0) return Math.max(hers, everybodys);
        return Math.min(hers, everybodys);
    }
}
