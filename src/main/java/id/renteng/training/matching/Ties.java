package id.renteng.training.matching;

/// Joins worth and lottery into one whole number per pair, such that no lottery ever outweighs a point: among plans
/// of equal points the one with the best places in the lottery wins.
final class Ties {

    private static final long FINEST = 1 << 20;

    private final long[] draws;
    private final long[] classDraws;
    private final int[] places;
    private final long fine;
    private final long point;

    /// @param headroom how many costs must fit into a `long` side by side
    /// @throws WrongProblem if not even the points fit
    Ties(Choices choices, long headroom) {
        var problem = choices.problem;
        var ids = problem.learners().stream().map(Learner::id).toList();
        draws = ids.stream().mapToLong(id -> Lottery.draw(problem.seed(), id)).toArray();
        classDraws = problem.offerings().stream()
                .mapToLong(offering -> Lottery.draw(problem.seed(), offering.id()))
                .toArray();
        places = Lottery.places(draws);
        long most = 1 + problem.weights().group();
        for (var pair : choices.pairs)
            most = Math.max(most, pair.worth() + problem.weights().group());
        long seats = choices.seatsToGive() + 1;
        long room = Long.MAX_VALUE / 4 / most / seats / Math.max(1, headroom);
        if (room < 1) throw new WrongProblem("weights", "too large for so many people");
        fine = Math.min(FINEST, Long.highestOneBit(room));
        point = fine * seats;
    }

    /// What one point of the objective weighs.
    long point() {
        return point;
    }

    /// The whole value of a pair: its points, then its lottery.
    long value(Pair pair) {
        long n = places.length;
        long step = fine / n;
        long place = (n - 1 - places[pair.learner()]) * fine / n;
        long mixed = (draws[pair.learner()] ^ Long.rotateLeft(classDraws[pair.offering()], 17)) * 0x9E3779B97F4A7C15L;
        return pair.worth() * point + place + (step < 2 ? 0 : Long.remainderUnsigned(mixed >>> 7, step));
    }
}
