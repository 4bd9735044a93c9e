package id.renteng.training.matching;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// `bin/bench matching`: how long the best plan takes, that it is proved the best, and what a greedy plan would have
/// lost.
final class MatchingBench {

    /// With more people another solver takes minutes; there the proof by prices stands alone.
    private static final int CHECKED_MAX = 1_000;

    private MatchingBench() {}

    /// @param processor milliseconds that this program had a processor; less than elapsed on a busy machine
    private record Timed<T>(T value, long elapsed, long processor) {

        @Override
        public String toString() {
            return "%6d ms (processor %d ms)".formatted(elapsed, processor);
        }
    }

    public static void main(String... arguments) {
        Solver.load();
        Matcher.solve(Cities.large(500, 20, 1));
        for (int run = 1; run <= 3; run++) one("10000 people, 300 classes, run " + run, Cities.large(10_000, 300, 7));
        one("50000 people, 1000 classes", Cities.large(50_000, 1000, 7));
        var several = new Cities.Kind(1000, 40, 12, 16, 2, List.of(Grouping.ANY), 1);
        one("1000 people, 40 classes, two seats each", Cities.city(several, new Random(7)));
        var grouped = new Cities.Kind(1000, 40, 12, 16, 1, List.of(Grouping.values()), 1);
        one("1000 people, 40 classes, groups together", Cities.city(grouped, new Random(7)));
    }

    private static void one(String name, Problem problem) {
        int pairs = new Choices(problem).pairs.size();
        var plan = timed(() -> Matcher.solve(problem));
        var proof = plan.value().proof();
        long greedy = Greedy.points(problem);
        System.out.printf("%n%s (%d pairs)%n", name, pairs);
        System.out.printf(
                "  best plan     %s  %d seats, %d points%n",
                plan, plan.value().seats().size(), proof.points());
        System.out.printf(
                "  proof         %s, bound %d: %s%n",
                proof.method(), proof.bound(), proof.isOptimal() ? "no better plan exists" : "NOT PROVED");
        System.out.printf(
                "  greedy        %d points, %.2f %% less%n",
                greedy, 100.0 * (proof.points() - greedy) / proof.points());
        if (problem.learners().size() <= CHECKED_MAX) {
            System.out.printf(
                    "  another solver (SCIP), a model of its own: %d points%n", new IntegerProgram(problem).best());
        }
        System.out.printf("  reasons       %s%n", timed(() -> Explainer.explain(plan.value())));
        System.out.printf(
                "  input shuffled: %s%n",
                Matcher.solve(shuffled(problem)).equals(plan.value()) ? "the same plan" : "ANOTHER PLAN");
    }

    private static Problem shuffled(Problem problem) {
        var learners = new ArrayList<>(problem.learners());
        var offerings = new ArrayList<>(problem.offerings());
        Collections.shuffle(learners, new Random(3));
        Collections.shuffle(offerings, new Random(4));
        return new Problem(problem.topics(), offerings, learners, problem.weights(), problem.rules(), problem.seed());
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        var value = work.get();
        return new Timed<>(
                value,
                (System.nanoTime() - begin) / 1_000_000,
                (threads.getCurrentThreadCpuTime() - worked) / 1_000_000);
    }
}
