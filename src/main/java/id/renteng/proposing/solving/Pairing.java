package id.renteng.proposing.solving;

import java.util.List;

/// For every two seats, worked out once: the points of sitting together, and whether they may, and whether they are
/// kin.
final class Pairing {

    private final int[][] points;
    private final boolean[][] impossible;
    private final boolean[][] kin;

    Pairing(List<Candidate> candidates, Limits limits) {
        int all = candidates.size();
        points = new int[all][all];
        impossible = new boolean[all][all];
        kin = new boolean[all][all];
        for (int i = 0; i < all; i++) {
            for (int j = 0; j < all; j++) {
                if (i == j) continue;
                points[i][j] = Affinity.points(candidates.get(i), candidates.get(j));
                impossible[i][j] = Affinity.isImpossible(candidates.get(i), candidates.get(j), limits);
                kin[i][j] = candidates.get(i).isKinOf(candidates.get(j));
            }
        }
    }

    int points(int one, int other) {
        return points[one][other];
    }

    boolean isImpossible(int one, int other) {
        return impossible[one][other];
    }

    boolean areKin(int one, int other) {
        return kin[one][other];
    }
}
