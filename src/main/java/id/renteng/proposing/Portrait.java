package id.renteng.proposing;

import id.renteng.proposing.solving.Candidate;
import id.renteng.proposing.solving.Limits;
import id.renteng.registry.Regions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A proposed group in a few numbers: the reasons for it, and what a move would change.
///
/// @param neighbours  the most members of one RT
/// @param metres      between the two who live farthest apart
/// @param trades      different trades
/// @param wishes      wishes to be together that are kept
/// @param avoiding    pairs of whom one does not want to be with the other
/// @param able        members who could be treasurer, or were not asked
/// @param creditKnown members whose credit history is known and stops nobody
/// @param family      the most members of one family
public record Portrait(
        int members,
        int neighbours,
        int metres,
        int trades,
        int wishes,
        int avoiding,
        int able,
        int creditKnown,
        int family) {

    static Portrait of(List<Candidate> group, Regions regions) {
        int metres = 0;
        int wishes = 0;
        int avoiding = 0;
        int family = 1;
        for (var one : group) {
            int kin = 1;
            for (var other : group) {
                if (one.equals(other)) continue;
                metres = Math.max(metres, regions.metresBetween(one.kelurahan(), other.kelurahan()));
                if (one.with().contains(other.person())) wishes++;
                if (one.without().contains(other.person())) avoiding++;
                if (one.isKinOf(other)) kin++;
            }
            family = Math.max(family, kin);
        }
        return new Portrait(
                group.size(),
                group.stream()
                        .collect(Collectors.groupingBy(Candidate::neighbourhood, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToInt(Long::intValue)
                        .max()
                        .orElse(0),
                metres,
                (int) group.stream()
                        .map(Candidate::trade)
                        .filter(trade -> !trade.isEmpty())
                        .distinct()
                        .count(),
                wishes,
                avoiding,
                (int) group.stream().filter(Candidate::keepsBooks).count(),
                (int) group.stream().filter(Candidate::creditKnown).count(),
                family);
    }

    /// What must not be, and would be refused when the group is formed.
    public enum Problem {
        TOO_FEW,
        TOO_MANY,
        TOO_FAR,
        NOT_WITH,
        ONE_FAMILY,
        NO_TREASURER
    }

    List<Problem> problems(Limits limits) {
        var problems = new ArrayList<Problem>();
        if (members < limits.min()) problems.add(Problem.TOO_FEW);
        if (members > limits.max()) problems.add(Problem.TOO_MANY);
        if (metres > limits.metresMax()) problems.add(Problem.TOO_FAR);
        if (avoiding > 0) problems.add(Problem.NOT_WITH);
        if (family > limits.kinMax()) problems.add(Problem.ONE_FAMILY);
        if (able == 0) problems.add(Problem.NO_TREASURER);
        return Collections.unmodifiableList(problems);
    }
}
