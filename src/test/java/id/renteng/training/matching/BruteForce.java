package id.renteng.training.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The best plan by trying all: the objective and the rules written a second time, as simply as they can be read.
final class BruteForce {

    private final Problem problem;
    private final List<Learner> learners;
    private final List<Offering> offerings;
    private long best = Long.MIN_VALUE;

    BruteForce(Problem problem) {
        this.problem = problem;
        learners = problem.learners();
        offerings = problem.offerings();
    }

    long best() {
        place(0, new ArrayList<>());
        return best;
    }

    record Sitting(Learner learner, Offering offering) {}

    private void place(int p, List<Sitting> plan) {
        if (p == learners.size()) {
            if (fits(plan)) best = Math.max(best, points(problem, plan));
            return;
        }
        for (int chosen = 0; chosen < 1 << offerings.size(); chosen++) {
            var hers = new ArrayList<Offering>();
            for (int c = 0; c < offerings.size(); c++) if ((chosen >> c & 1) == 1) hers.add(offerings.get(c));
            if (!broken(problem, learners.get(p), hers).isEmpty()) continue;
            var longer = new ArrayList<>(plan);
            hers.forEach(offering -> longer.add(new Sitting(learners.get(p), offering)));
            place(p + 1, longer);
        }
    }

    private boolean fits(List<Sitting> plan) {
        for (var offering : offerings) {
            if (plan.stream().filter(s -> s.offering().equals(offering)).count() > offering.seats()) return false;
        }
        return splits(problem, plan).isEmpty();
    }

    /// The rules that the seats of one person break, in words.
    static List<String> broken(Problem problem, Learner learner, List<Offering> hers) {
        var wrong = new ArrayList<String>();
        var ids = hers.stream().map(Offering::id).toList();
        if (!ids.containsAll(learner.locked())) wrong.add("a settled seat is gone");
        if (hers.size() > problem.rules().perRun()) wrong.add("too many seats in the run");
        for (var one : hers) {
            int year = year(problem, one);
            long had = learner.earlier().stream()
                    .filter(e -> e.on().getYear() == year)
                    .count();
            long has = hers.stream().filter(o -> year(problem, o) == year).count();
            if (had + has > problem.rules().perYear()) wrong.add("too many in " + year);
            for (var two : hers) {
                if (one == two) continue;
                if (one.topic().equals(two.topic())) wrong.add("the same topic twice");
                for (var a : one.sessions()) for (var b : two.sessions()) if (overlap(a, b)) wrong.add("a clash");
            }
            if (!learner.locked().contains(one.id())) wrong.addAll(broken(problem, learner, one));
        }
        return wrong;
    }

    private static List<String> broken(Problem problem, Learner learner, Offering offering) {
        var wrong = new ArrayList<String>();
        var topic = topic(problem, offering);
        var passed = learner.earlier().stream()
                .filter(Earlier::passed)
                .map(Earlier::topic)
                .toList();
        if (passed.contains(topic.id())) wrong.add("passed before");
        if (!passed.containsAll(topic.prerequisites())) wrong.add("a prerequisite is missing");
        if (!passed.containsAll(offering.passed())) wrong.add("a prerequisite of the class is missing");
        if (learner.barred().contains(offering.id())) wrong.add("barred");
        if (!offering.provides().containsAll(learner.needs())) wrong.add("a need is not met");
        if (called(problem, learner, topic) == 0) wrong.add("not called for");
        for (var session : offering.sessions()) {
            boolean free = learner.free().isEmpty();
            for (var time : learner.free()) {
                free |= time.day() == session.on().getDayOfWeek()
                        && time.from().compareTo(session.from()) <= 0
                        && session.until().compareTo(time.until()) <= 0;
            }
            if (!free) wrong.add("not free");
        }
        for (int farthest : List.of(problem.rules().farthestMetres(), learner.farthestMetres())) {
            if (farthest > 0 && learner.spot() != null && offering.spot() != null) {
                if (learner.spot().metresTo(offering.spot()) > farthest) wrong.add("too far");
            }
        }
        return wrong;
    }

    /// Loan groups that sit in several classes of a topic that wants them together, settled seats apart.
    static List<String> splits(Problem problem, List<Sitting> plan) {
        var wrong = new ArrayList<String>();
        for (var one : plan) {
            for (var two : plan) {
                if (one.learner().group() == null
                        || !one.learner().group().equals(two.learner().group())) continue;
                if (!one.offering().topic().equals(two.offering().topic())) continue;
                if (topic(problem, one.offering()).grouping() != Grouping.TOGETHER) continue;
                if (one.offering().equals(two.offering())) continue;
                if (isSettled(one) && isSettled(two)) continue;
                boolean joins = plan.stream()
                        .anyMatch(s -> isSettled(s)
                                && !isSettled(one)
                                && s.offering().equals(one.offering())
                                && one.learner().group().equals(s.learner().group()));
                boolean joined = plan.stream()
                        .anyMatch(s -> isSettled(s)
                                && s.offering().equals(two.offering())
                                && one.learner().group().equals(s.learner().group()));
                if ((joins || isSettled(one)) && (joined || isSettled(two))) continue;
                wrong.add(one + " and " + two);
            }
        }
        return wrong;
    }

    private static boolean isSettled(Sitting sitting) {
        return sitting.learner().locked().contains(sitting.offering().id());
    }

    /// The points of a plan, by the objective as it is published.
    static long points(Problem problem, List<Sitting> plan) {
        long sum = 0;
        var met = new HashMap<String, Integer>();
        for (var sitting : plan) {
            var learner = sitting.learner();
            var weights = problem.weights();
            sum += called(problem, learner, topic(problem, sitting.offering()));
            if (learner.earlier().isEmpty()) sum += weights.neverTrained();
            if (learner.spot() != null && sitting.offering().spot() != null) {
                long metres = learner.spot().metresTo(sitting.offering().spot());
                sum += Math.max(0, weights.near() * (weights.nearMetres() - metres)) / weights.nearMetres();
            }
            if (learner.group() == null) continue;
            int before = met.merge(learner.group() + sitting.offering().id(), 1, Integer::sum) - 1;
            if (before == 0) continue;
            switch (topic(problem, sitting.offering()).grouping()) {
                case TOGETHER -> sum += weights.group();
                case SPREAD -> sum -= weights.group();
                case ANY -> {}
            }
        }
        return sum;
    }

    private static long called(Problem problem, Learner learner, Topic topic) {
        var weights = problem.weights();
        long sum = 0;
        for (var gap : learner.gaps()) {
            if (topic.closes().contains(gap)) {
                sum += weights.legalGap();
                break;
            }
        }
        boolean fits = topic.trades().isEmpty();
        for (var trade : topic.trades()) fits |= learner.trade().startsWith(trade);
        for (int level = 0; fits && level < 4; level++) {
            int now = level;
            if (topic.raises().stream().noneMatch(d -> learner.levels().getOrDefault(d, 4) == now)) continue;
            sum += weights.weakest() * (4L - level);
            break;
        }
        if (learner.interests().contains(topic.id())) {
            sum += weights.interest().get(learner.interests().indexOf(topic.id()));
        }
        for (var trade : topic.trades()) if (learner.trade().startsWith(trade)) return sum + weights.trade();
        return sum;
    }

    /// The year that a class counts for.
    static int year(Problem problem, Offering offering) {
        return offering.sessions().stream()
                .map(Session::on)
                .min(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(problem.rules().year());
    }

    private static boolean overlap(Session a, Session b) {
        return a.on().equals(b.on()) && a.from().isBefore(b.until()) && b.from().isBefore(a.until());
    }

    private static Topic topic(Problem problem, Offering offering) {
        return problem.topics().stream()
                .filter(topic -> topic.id().equals(offering.topic()))
                .findFirst()
                .orElseThrow();
    }

    static Map<Learner, List<Offering>> seats(Plan plan) {
        var seats = new HashMap<Learner, List<Offering>>();
        plan.problem().learners().forEach(learner -> seats.put(learner, new ArrayList<>()));
        plan.seats().forEach(seat -> seats.get(seat.learner()).add(seat.offering()));
        return seats;
    }
}
