package id.renteng.training.matching;

import java.util.Collection;
import java.util.List;

/// What no plan may break, besides seats, prerequisites and times.
///
/// A class counts for the year of its first session, so a run in December may give seats of two years.
///
/// @param year           the year of classes of which nobody has said when they meet
/// @param perYear        seats per person and year, earlier ones included
/// @param perRun         seats per person that one run may give
/// @param farthestMetres how far anybody is asked to go; zero says no limit
public record Rules(int year, int perYear, int perRun, int farthestMetres) {

    public Rules {
        if (perYear < 0 || perRun < 0 || farthestMetres < 0) throw new IllegalArgumentException("a rule below zero");
    }

    /// Whether the caps leave somebody, for whom nothing is settled, a seat in a class.
    public boolean leaveSeat(Learner learner, Offering offering) {
        return leaveSeat(learner, offering, List.of());
    }

    /// Whether the caps leave somebody a seat in a class beside those that are settled for her.
    boolean leaveSeat(Learner learner, Offering offering, List<Offering> settled) {
        return settled.size() < perRun && left(learner, offering.yearOr(year), settled) > 0;
    }

    /// Whether the caps allow one person all of these classes.
    boolean allow(Learner learner, List<Offering> classes) {
        return classes.size() <= perRun
                && classes.stream().allMatch(one -> left(learner, one.yearOr(year), classes) >= 0);
    }

    /// How many more seats the run may give to somebody in classes of these years.
    int seatsFor(Learner learner, Collection<Integer> years, List<Offering> settled) {
        int left = 0;
        for (int of : years) left += Math.max(0, left(learner, of, settled));
        return Math.max(0, Math.min(perRun - settled.size(), left));
    }

    /// What is left of a year for somebody who has these classes; below zero if they are too many.
    int left(Learner learner, int of, List<Offering> classes) {
        int left = perYear - learner.seatsIn(of);
        for (var one : classes) if (one.yearOr(year) == of) left--;
        return left;
    }
}
