package id.renteng.training.matching;

/// What no plan may break, besides seats, prerequisites and times.
///
/// @param year           whose seats count for the cap
/// @param perYear        seats per person and year, earlier ones included
/// @param perRun         seats per person that one run may give
/// @param farthestMetres how far anybody is asked to go; zero says no limit
public record Rules(int year, int perYear, int perRun, int farthestMetres) {

    public Rules {
        if (perYear < 0 || perRun < 0 || farthestMetres < 0) throw new IllegalArgumentException("a rule below zero");
    }

    /// How many more seats the run may give to somebody.
    ///
    /// @param locked how many of them are settled already
    int seatsFor(Learner learner, int locked) {
        return Math.max(0, Math.min(perRun, perYear - learner.seatsIn(year)) - locked);
    }
}
