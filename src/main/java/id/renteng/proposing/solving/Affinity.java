package id.renteng.proposing.solving;

import id.renteng.registry.Regions;

/// How well two candidates go together in one group. The weights say what counts more, and are no more than that.
final class Affinity {

    private static final Regions REGIONS = new Regions();

    private static final int WISHED = 40;
    private static final int NEIGHBOURS = 8;
    private static final int KIN = -12;
    /// A group whose members all sell the same falls together with its market.
    private static final int SAME_TRADE = -3;
    /// Who is ready sooner is not kept waiting by who is not.
    private static final int SAME_READINESS = 2;

    private static final int METRES_A_POINT = 250;

    private Affinity() {}

    /// Points for sitting in one group; below zero they rather should not.
    static int points(Candidate one, Candidate other) {
        int points = -metres(one, other) / METRES_A_POINT;
        if (one.with().contains(other.person())) points += WISHED;
        if (other.with().contains(one.person())) points += WISHED;
        if (one.isNeighbourOf(other)) points += NEIGHBOURS;
        if (one.isKinOf(other)) points += KIN;
        if (one.sharesTradeWith(other)) points += SAME_TRADE;
        if (one.creditKnown() == other.creditKnown()) points += SAME_READINESS;
        return points;
    }

    /// The two may not sit in one group: too far apart, or one does not want to.
    static boolean isImpossible(Candidate one, Candidate other, Limits limits) {
        return one.avoids(other) || metres(one, other) > limits.metresMax();
    }

    private static int metres(Candidate one, Candidate other) {
        return REGIONS.metresBetween(one.kelurahan(), other.kelurahan());
    }
}
