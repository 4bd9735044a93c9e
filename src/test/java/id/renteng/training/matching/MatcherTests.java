package id.renteng.training.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The promises of matching, on invented cities: small ones against trying everything, larger ones against another
/// solver.
class MatcherTests {

    @Property(tries = 400)
    void no_other_plan_has_more_points(@ForAll long number) {
        var problem = Cities.small(number);
        var plan = Matcher.solve(problem);
        assertThat(plan.proof().isOptimal()).isTrue();
        assertThat(plan.points().total()).isEqualTo(new BruteForce(problem).best());
    }

    @Property(tries = 300)
    void no_hard_rule_is_broken(@ForAll long number) {
        var plan = Matcher.solve(Cities.small(number));
        keepsTheRules(plan);
    }

    @Property(tries = 200)
    void another_seat_never_makes_a_plan_worse(@ForAll long number) {
        var problem = Cities.small(number);
        var random = new Random(number);
        int grown = random.nextInt(problem.offerings().size());
        var offerings = new ArrayList<>(problem.offerings());
        var old = offerings.get(grown);
        offerings.set(
                grown,
                new Offering(
                        old.id(),
                        old.topic(),
                        old.seats() + 1,
                        old.sessions(),
                        old.spot(),
                        old.provides(),
                        old.passed()));
        var more = new Problem(
                problem.topics(), offerings, problem.learners(), problem.weights(), problem.rules(), problem.seed());
        assertThat(Matcher.solve(more).points().total())
                .isGreaterThanOrEqualTo(Matcher.solve(problem).points().total());
    }

    @Property(tries = 200)
    void the_order_in_which_it_is_handed_in_changes_nothing(@ForAll long number) {
        var problem = Cities.small(number);
        var random = new Random(number);
        var shuffled = new Problem(
                shuffled(problem.topics(), random),
                shuffled(problem.offerings(), random),
                shuffled(problem.learners(), random),
                problem.weights(),
                problem.rules(),
                problem.seed());
        assertThat(Matcher.solve(shuffled)).isEqualTo(Matcher.solve(problem));
        assertThat(Explainer.explain(Matcher.solve(shuffled))).isEqualTo(Explainer.explain(Matcher.solve(problem)));
    }

    @Property(tries = 12)
    void a_town_comes_out_as_another_solver_says(@ForAll long number) {
        var problem = Cities.large(300, 12, number);
        var plan = Matcher.solve(problem);
        keepsTheRules(plan);
        assertThat(plan.proof().isOptimal()).isTrue();
        assertThat(plan.points().total()).isEqualTo(new IntegerProgram(problem).best());
    }

    @Property(tries = 8)
    void a_town_with_groups_and_several_seats_comes_out_as_another_solver_says(@ForAll long number) {
        var kind = new Cities.Kind(80, 8, 5, 6, 2, List.of(Grouping.values()), 2);
        var problem = Cities.city(kind, new Random(number));
        var plan = Matcher.solve(problem);
        keepsTheRules(plan);
        assertThat(plan.proof().isOptimal()).isTrue();
        assertThat(plan.points().total()).isEqualTo(new IntegerProgram(problem).best());
    }

    @Property(tries = 30)
    void a_settled_seat_never_gains_points(@ForAll long number) {
        var problem = Cities.large(60, 6, number);
        var plan = Matcher.solve(problem);
        var random = new Random(number);
        var learner = problem.learners().get(random.nextInt(60));
        if (!learner.locked().isEmpty() || !plan.byLearner().containsKey(learner.id())) return;
        var kept = plan.byLearner().get(learner.id()).getFirst().offering().id();
        var locked = learner.choosing(Set.of(kept), Set.of());
        var again = Matcher.solve(problem.with(locked));
        assertThat(again.points().total()).isEqualTo(plan.points().total());
        assertThat(again.byLearner().get(learner.id()))
                .extracting(seat -> seat.offering().id())
                .containsExactly(kept);
    }

    @Test
    void a_theme_meant_for_a_trade_makes_no_other_trade_better() {
        var sewing = new Topic("busana", Set.of(), Set.of("mutu"), Set.of("fashion"), Set.of(), Grouping.ANY);
        var offering = new Offering("B1", "busana", 4, List.of(), null, Set.of(), Set.of());
        var tailor = weakInQuality("penjahit", "fashion");
        var baker = weakInQuality("tukang-kue", "kuliner");
        var rules = new Rules(2027, 2, 1, 0);
        var plan = Matcher.solve(new Problem(
                List.of(sewing), List.of(offering), List.of(tailor, baker), Weights.USUAL, rules, "undian"));
        assertThat(plan.seats()).extracting(seat -> seat.learner().id()).containsExactly("penjahit");
        var reasons = Explainer.explain(plan).people();
        assertThat(reasons.getFirst().seats().getFirst().weak()).contains(new Weak("mutu", 1));
        assertThat(reasons.getLast().blocked()).isEqualTo(Map.of(Obstacle.NOT_CALLED_FOR, 1));
    }

    private static Learner weakInQuality(String id, String trade) {
        return new Learner(
                id,
                List.of(),
                trade,
                Set.of(),
                Map.of("mutu", 1),
                List.of(),
                null,
                0,
                Set.of(),
                null,
                List.of(),
                Set.of(),
                Set.of());
    }

    static void keepsTheRules(Plan plan) {
        var problem = plan.problem();
        plan.byOffering()
                .values()
                .forEach(taken -> assertThat(taken)
                        .hasSizeLessThanOrEqualTo(taken.getFirst().offering().seats()));
        var sittings = new ArrayList<BruteForce.Sitting>();
        BruteForce.seats(plan).forEach((learner, hers) -> {
            assertThat(BruteForce.broken(problem, learner, hers))
                    .as(learner.id())
                    .isEmpty();
            hers.forEach(offering -> sittings.add(new BruteForce.Sitting(learner, offering)));
        });
        assertThat(BruteForce.splits(problem, sittings)).isEmpty();
        assertThat(BruteForce.points(problem, sittings)).isEqualTo(plan.points().total());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
