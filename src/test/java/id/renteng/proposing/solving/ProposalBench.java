package id.renteng.proposing.solving;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SortedMap;

/// `bin/bench proposal`: how long groups for 2,000 candidates take, whether every group keeps its size and everybody
/// sits once, and whether the same people in another order make the same groups. Ends with 1 where it takes too long or
/// something of that does not hold.
final class ProposalBench {

    private static final int CANDIDATES = 2_000;
    private static final long AIM_MILLIS = 30_000;
    private static final Limits LIMITS = new Limits(5, 10, 3, 6_000);

    private ProposalBench() {}

    public static void main(String... arguments) {
        var planner = new GroupPlanner();
        planner.plan(GroupPlannerTests.town(60, 1), LIMITS, 1);
        boolean holds = true;
        for (int run = 1; run <= 3; run++) holds &= one(planner, run);
        System.exit(holds ? 0 : 1);
    }

    private static boolean one(GroupPlanner planner, int run) {
        var threads = ManagementFactory.getThreadMXBean();
        var candidates = GroupPlannerTests.town(CANDIDATES, run);
        long begin = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        var groups = planner.plan(candidates, LIMITS, 1571);
        long elapsed = (System.nanoTime() - begin) / 1_000_000;
        long processor = (threads.getCurrentThreadCpuTime() - worked) / 1_000_000;
        boolean quick = elapsed < AIM_MILLIS;
        boolean whole = isWhole(groups, candidates);
        boolean same = planner.plan(candidates.reversed(), LIMITS, 1571).equals(groups);
        System.out.printf(
                "%d candidates, run %d: %6d ms (processor %d ms), aim %d ms: %s%n",
                CANDIDATES, run, elapsed, processor, AIM_MILLIS, quick ? "ok" : "MISSED");
        System.out.printf(
                "  %d groups; sizes and seats %s; input turned round: %s%n",
                groups.size(), whole ? "in order" : "NOT IN ORDER", same ? "the same groups" : "OTHER GROUPS");
        return quick && whole && same;
    }

    private static boolean isWhole(SortedMap<Integer, List<Candidate>> groups, List<Candidate> candidates) {
        var seated = groups.values().stream().flatMap(List::stream).toList();
        return seated.size() == candidates.size()
                && seated.stream().distinct().count() == candidates.size()
                && groups.values().stream()
                        .allMatch(group -> group.size() >= LIMITS.min() && group.size() <= LIMITS.max());
    }
}
