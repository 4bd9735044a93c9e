package id.renteng.proposing.solving;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupPlannerTests {

    private static final Limits LIMITS = new Limits(5, 10, 3, 6_000);
    private static final Regions REGIONS = new Regions();

    private final GroupPlanner planner = new GroupPlanner();

    @Test
    void every_group_keeps_the_limits_and_everybody_sits_once() {
        var candidates = town(38, 1);
        var groups = planner.plan(candidates, LIMITS, 1571);
        assertThat(groups.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(candidates);
        assertThat(groups.values()).allSatisfy(GroupPlannerTests::keepsTheLimits);
    }

    @Test
    void the_same_people_and_the_same_seed_make_the_same_groups() {
        var candidates = town(38, 2);
        assertThat(planner.plan(candidates, LIMITS, 7)).isEqualTo(planner.plan(candidates.reversed(), LIMITS, 7));
    }

    @Test
    void wishes_are_heard() {
        var candidates = new ArrayList<>(town(30, 3));
        var sari = candidates.get(0);
        var rina = candidates.get(29);
        var budi = candidates.get(1);
        candidates.set(0, wishing(sari, Set.of(rina.person()), Set.of(budi.person())));
        var groups = planner.plan(candidates, LIMITS, 1571);
        var hers = groups.values().stream()
                .filter(group -> group.stream().anyMatch(one -> one.person().equals(sari.person())))
                .findFirst()
                .orElseThrow();
        assertThat(hers).extracting(Candidate::person).contains(rina.person()).doesNotContain(budi.person());
    }

    @Test
    void four_people_are_no_group() {
        assertThat(planner.plan(town(4, 4), LIMITS, 1)).isEmpty();
        assertThat(planner.plan(town(5, 4), LIMITS, 1)).hasSize(1);
    }

    private static void keepsTheLimits(List<Candidate> group) {
        assertThat(group).hasSizeBetween(5, 10);
        for (var one : group) {
            assertThat(group.stream().filter(other -> other != one && other.isKinOf(one)))
                    .hasSizeLessThan(3);
            for (var other : group) {
                assertThat(REGIONS.metresBetween(one.kelurahan(), other.kelurahan()))
                        .isLessThanOrEqualTo(6_000);
            }
        }
    }

    static Candidate wishing(Candidate who, Set<UUID> with, Set<UUID> without) {
        return new Candidate(
                who.person(),
                who.kelurahan(),
                who.neighbourhood(),
                who.trade(),
                who.household(),
                who.keepsBooks(),
                who.creditKnown(),
                who.kin(),
                with,
                without);
    }

    /// Invented people of a few neighbouring wards.
    static List<Candidate> town(int people, long seed) {
        var random = new Random(seed);
        var wards = List.of("15.71.10.1001", "15.71.10.1002", "15.71.10.1003", "15.71.10.1004", "15.71.10.1005");
        var trades = List.of("kuliner", "dagang", "jasa", "fashion");
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < people; i++) {
            var ward = wards.get(random.nextInt(wards.size()));
            var kin = i % 9 == 8 ? Set.of(candidates.get(i - 1).person()) : Set.<UUID>of();
            candidates.add(new Candidate(
                    new UUID(seed, i),
                    ward,
                    ward + " RT " + random.nextInt(6),
                    trades.get(random.nextInt(4)),
                    new UUID(seed, i % 11 == 10 ? i - 1 : i),
                    random.nextInt(3) > 0,
                    random.nextInt(4) > 0,
                    kin,
                    Set.of(),
                    Set.of()));
        }
        return candidates;
    }
}
