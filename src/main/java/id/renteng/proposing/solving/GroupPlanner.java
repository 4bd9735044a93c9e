package id.renteng.proposing.solving;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Puts candidates into groups. The same candidates and the same seed give the same groups on every machine: it looks
/// at a fixed number of moves, never at the clock.
@Component
public class GroupPlanner {

    private static final long MOVES_A_CANDIDATE = 150;

    /// More people than a coached group ever has are cut into parts, neighbours together.
    private static final int PART = 60;

    /// How many steps back a move may be no better than: few, since neighbours begin next to each other.
    private static final int REMEMBERED = 10;

    /// @param candidates in any order
    /// @return the groups by number, each with its people; empty if there are too few for one group
    public SortedMap<Integer, List<Candidate>> plan(List<Candidate> candidates, Limits limits, long seed) {
        var sorted = candidates.stream()
                .sorted(Comparator.comparing(Candidate::neighbourhood).thenComparing(Candidate::person))
                .toList();
        int parts = Math.ceilDiv(sorted.size(), PART);
        var groups = new TreeMap<Integer, List<Candidate>>();
        for (int part = 0; part < parts; part++) {
            int before = groups.size();
            planPart(sorted.subList(part * sorted.size() / parts, (part + 1) * sorted.size() / parts), limits, seed)
                    .forEach((number, people) -> groups.put(before + number, people));
        }
        return groups;
    }

    private static SortedMap<Integer, List<Candidate>> planPart(List<Candidate> sorted, Limits limits, long seed) {
        var groups = new TreeMap<Integer, List<Candidate>>();
        if (sorted.size() < limits.min()) return groups;
        var solver = SolverFactory.<Seating>create(search(sorted.size(), seed)).buildSolver();
        for (var seat : solver.solve(begin(sorted, limits)).getSeats()) {
            int number = Objects.requireNonNull(seat.getSlot()).number();
            groups.computeIfAbsent(number, _ -> new ArrayList<>()).add(seat.getCandidate());
        }
        return groups;
    }

    /// Neighbours next to each other, cut into equal parts: good already, and the search makes it better.
    private static Seating begin(List<Candidate> sorted, Limits limits) {
        int groups = limits.groupsFor(sorted.size());
        var slots = IntStream.rangeClosed(1, groups).mapToObj(Slot::new).toList();
        var pairing = new Pairing(sorted, limits);
        var seats = IntStream.range(0, sorted.size())
                .mapToObj(i -> new Seat(i, sorted.get(i), pairing, slots.get(i * groups / sorted.size())))
                .toList();
        return new Seating(limits, slots, seats);
    }

    private static SolverConfig search(int candidates, long seed) {
        long moves = candidates * MOVES_A_CANDIDATE;
        return new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(SeatingRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig()
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(REMEMBERED))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)))
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
    }
}
