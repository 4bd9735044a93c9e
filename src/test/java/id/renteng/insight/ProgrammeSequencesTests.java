package id.renteng.insight;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Because;
import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Compositions;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Freezes;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.MoveReason;
import id.renteng.groups.Standings;
import id.renteng.groups.Town;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Officers, verifiers and the head of department do anything in any order, also what makes no sense. Whatever is
/// refused:
/// nobody is in two active loan groups or in two clubs, no group is outside its limits, and the funnel adds up, for the
/// city and for every part of it. A seed that nobody chose is tried as well; its number is in the name of the test.
@SpringBootTest(properties = "renteng.test.city=programme-sequences")
class ProgrammeSequencesTests {

    private static final int STEPS = 200;
    private static final List<Area> PARTS = List.of(
            Area.CITY, new Area(Set.of("15.71.10")), new Area(Set.of("15.71.05")), new Area(Set.of("15.71.10.1003")));

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Compositions compositions;

    @Autowired
    Verifications verifications;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    Standings standings;

    @Autowired
    Freezes freezes;

    @Autowired
    Insight insight;

    @Autowired
    JdbcClient db;

    private List<PersonId> people;
    private List<CoachedGroupId> clubs;
    private Set<String> acts;

    static LongStream seeds() {
        return LongStream.of(1, 1571, 2026, System.nanoTime());
    }

    @BeforeEach
    void three_clubs_and_people_in_none() {
        var town = new Town(db, coached, groups);
        clubs = List.of(town.club("Satu", 14), town.club("Dua", 11), town.club("Tiga", 10));
        people = new ArrayList<>(
                clubs.stream().flatMap(club -> coached.members(club).stream()).toList());
        IntStream.range(0, 6).forEach(i -> people.add(RegisteredPeople.register(db, "Bebas " + i)));
        acts = new TreeSet<>();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_commands_breaks_the_programme(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            var club = one(clubs, random);
            var act = one(List.of(Act.values()), random);
            if (act(act, club, random) instanceof Done<?, ?>) acts.add(act.name());
            if (step % 20 == 19) {
                groupsAreWhole();
                figuresAddUp();
            }
        }
        assertThat(acts).as("acts that were done").hasSizeGreaterThan(8);
    }

    private enum Act {
        ADD,
        REMOVE,
        PROPOSE,
        VERIFY,
        SEND_BACK,
        INAUGURATE,
        SUSPEND,
        RESTORE,
        REVOKE,
        DISBAND,
        FORM,
        FORM_AGAIN,
        JOIN,
        LEAVE,
        OFFICERS,
        BORROW,
        SETTLE,
        DISSOLVE,
        FREEZE,
        LIFT
    }

    private Result<?, ?> act(Act act, CoachedGroupId club, Random random) {
        var person = one(people, random);
        return switch (act) {
            case ADD -> coached.addMembers(club, some(people, random), MARCH, OFFICER);
            case REMOVE ->
                coached.members(club).isEmpty()
                        ? Result.refused("nobody")
                        : coached.removeMember(
                                club, one(coached.members(club), random), MARCH, LeavingReason.OWN_WISH, OFFICER);
            case PROPOSE -> coached.propose(club, MARCH, OFFICER);
            case VERIFY -> verifications.verify(club, MARCH, VERIFIER);
            case SEND_BACK -> verifications.sendBack(club, MARCH, any(MoveReason.AGE, random), VERIFIER);
            case INAUGURATE ->
                inaugurations.inaugurate(
                        new NewDecree(Town.unique("SK"), MARCH, "Wali Kota", some(clubs, random)), HEAD);
            case SUSPEND -> standings.suspend(club, MARCH, any(MoveReason.FRAUD_SUSPECTED, random), HEAD);
            case RESTORE -> standings.restore(club, MARCH, any(MoveReason.CLEARED, random), HEAD);
            case REVOKE ->
                random.nextInt(5) > 0
                        ? Result.refused("seldom")
                        : standings.revoke(club, MARCH, any(MoveReason.FRAUD_FOUND, random), HEAD);
            case DISBAND ->
                random.nextInt(5) > 0
                        ? Result.refused("seldom")
                        : standings.disband(club, MARCH, any(MoveReason.MEMBERS_DECIDED, random), HEAD);
            case FORM, FORM_AGAIN -> form(club, random);
            case JOIN, LEAVE, OFFICERS, BORROW, SETTLE, DISSOLVE, FREEZE, LIFT -> {
                var formed = groups.of(club);
                yield formed.isEmpty() ? Result.refused("none") : act(act, one(formed, random), person, random);
            }
        };
    }

    private Result<?, ?> act(Act act, LoanGroup group, PersonId person, Random random) {
        var id = group.details().id();
        var members = group.details().people();
        return switch (act) {
            case JOIN -> compositions.join(id, person, Town.accepted(groups, id, person, MARCH), MARCH, OFFICER);
            case LEAVE ->
                compositions.leave(
                        id,
                        members.isEmpty() ? person : one(members, random),
                        MARCH,
                        LeavingReason.DECIDED_BY_GROUP,
                        OFFICER);
            case OFFICERS -> {
                var three = new ArrayList<>(members.size() < 3 ? people : members);
                Collections.shuffle(three.subList(1, three.size()), random);
                yield compositions.changeOfficers(
                        id, new Officers(three.get(0), three.get(1), three.get(2)), MARCH, OFFICER);
            }
            case BORROW -> groups.startCycle(id, MARCH, OFFICER);
            case SETTLE -> groups.endCycle(id, MARCH, OFFICER);
            case DISSOLVE -> groups.dissolve(id, MARCH, any(MoveReason.REGROUPED, random), OFFICER);
            case FREEZE -> freezes.freeze(id, "diperiksa", OFFICER);
            default -> freezes.lift(id, "selesai", HEAD);
        };
    }

    private Result<?, ?> form(CoachedGroupId club, Random random) {
        var members = coached.members(club);
        var from = new ArrayList<>(members.size() < 3 || random.nextInt(6) == 0 ? people : members);
        if (random.nextBoolean()) from.removeAll(groups.placesOf(from).keySet());
        Collections.shuffle(from, random);
        if (from.size() < 3) return Result.refused("nobody");
        var asked = Town.asked(club, Town.unique("K"), from.subList(0, Math.min(from.size(), 3 + random.nextInt(9))));
        return groups.form(asked, MARCH, OFFICER);
    }

    /// Mostly a reason that fits, sometimes any.
    private static Because any(MoveReason fitting, Random random) {
        var code = random.nextInt(5) > 0 ? fitting : one(List.of(MoveReason.values()), random);
        return new Because(code, "uji");
    }

    private void groupsAreWhole() {
        var inClubs = new HashSet<PersonId>();
        var inGroups = new HashSet<PersonId>();
        for (var id : clubs) {
            var club = coached.find(id).orElseThrow();
            var members = coached.members(id);
            assertThat(Collections.disjoint(inClubs, members))
                    .as("nobody in two clubs")
                    .isTrue();
            inClubs.addAll(members);
            clubIsWithinItsLimits(club, members.size());
            for (var group : groups.of(id)) {
                var inside = group.details().people();
                if (group instanceof LoanGroup.Dissolved) {
                    assertThat(inside).isEmpty();
                    continue;
                }
                assertThat(inside).hasSizeBetween(5, 10);
                assertThat(members).as("a loan group is inside its club").containsAll(inside);
                assertThat(inGroups).as("in two loan groups").doesNotContainAnyElementsOf(inside);
                inGroups.addAll(inside);
            }
        }
    }

    private static void clubIsWithinItsLimits(CoachedGroup club, int members) {
        switch (club) {
            case CoachedGroup.Draft _ -> assertThat(members).isLessThanOrEqualTo(60);
            case CoachedGroup.Disbanded _ -> assertThat(members).isZero();
            case CoachedGroup.Proposed _,
                    CoachedGroup.Verified _,
                    CoachedGroup.Inaugurated _,
                    CoachedGroup.Suspended _,
                    CoachedGroup.Revoked _ -> assertThat(members).isBetween(10, 60);
        }
    }

    private void figuresAddUp() {
        for (var part : PARTS) {
            var funnel = insight.funnel(part);
            var alive = groups.list(part, "", "", "", 1_000).stream()
                    .filter(group -> !(group instanceof LoanGroup.Dissolved))
                    .count();
            assertThat(funnel.groups()).hasSize((int) alive);
            int left = (int) alive;
            for (var step : funnel.steps()) {
                assertThat(step.reached()).as(step.stage().name()).isEqualTo(left);
                left -= step.waiting();
                assertThat(insight.behind(part, step.stage(), false, "", FunnelFilter.ALL))
                        .hasSize(step.reached());
                assertThat(insight.behind(part, step.stage(), true, "", FunnelFilter.ALL))
                        .hasSize(step.waiting());
                for (var reason : step.reasons()) {
                    assertThat(insight.behind(part, step.stage(), true, reason.code(), FunnelFilter.ALL))
                            .hasSize(reason.groups());
                }
            }
            assertThat(left).as("every group stands somewhere").isZero();
        }
    }

    private static <T> List<T> some(List<T> of, Random random) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(3));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
