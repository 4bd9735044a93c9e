package id.renteng.groups;

import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.HouseRules.Exit;
import id.renteng.groups.OpenDues.Dues;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who leaves a loan group leaves as the group agreed, with nothing open behind her.
@SpringBootTest
@Import(TurnedClock.class)
class LeavingsTests {

    @Autowired
    Leavings leavings;

    @Autowired
    Compositions compositions;

    @Autowired
    FormationTable charters;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    NoticeTable notices;

    @Autowired
    TurnedClock days;

    @Autowired
    JdbcClient db;

    private LoanGroupId group;
    private List<PersonId> members;
    private PersonId leaver;
    private LocalDate today;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        group = town.loanGroup(town.club("Keluar", 14), 7);
        members = groups.find(group).orElseThrow().details().people();
        leaver = members.getLast();
        today = days.today();
    }

    @Test
    void who_had_said_that_she_leaves_has_left_when_her_group_ends() {
        agreed(Exit.PART_PAID, 14);
        done(leavings.say(group, leaver, OFFICER));
        done(groups.dissolve(group, today, Because.of(MoveReason.MEMBERS_DECIDED), OFFICER));
        assertThat(leavings.of(group)).isEmpty();
    }

    @Test
    void who_leaves_by_choice_says_so_first_and_waits_as_long_as_agreed() {
        agreed(Exit.PART_PAID, 14);
        assertThat(leave(LeavingReason.OWN_WISH)).isEqualTo(refused(new CompositionRefusal.NoticeNotGiven(14)));
        done(leavings.say(group, leaver, OFFICER));
        assertThat(leavings.say(group, leaver, OFFICER)).isEqualTo(refused(new LeavingRefusal.SaidAlready()));
        for (var member : members) {
            assertThat(notices.of(member, 5)).extracting(Notice::kind).contains(Notice.Kind.LEAVING_SAID);
        }
        days.pass(13);
        assertThat(leave(LeavingReason.OWN_WISH))
                .isEqualTo(refused(new CompositionRefusal.NoticeRuns(today.plusDays(14))));
        days.pass(1);
        done(leave(LeavingReason.OWN_WISH));
        assertThat(leavings.of(group)).isEmpty();
    }

    @Test
    void who_fell_ill_or_moved_is_not_held_back_by_what_the_group_agreed() {
        agreed(Exit.ALL_AGREE, 30);
        done(leave(LeavingReason.HEALTH));
    }

    @Test
    void where_all_must_agree_each_of_the_others_does() {
        agreed(Exit.ALL_AGREE, 0);
        var others = members.subList(0, 6);
        assertThat(leave(LeavingReason.OTHER_GROUP)).isEqualTo(refused(new CompositionRefusal.OthersMustAgree(others)));
        assertThat(leavings.agree(group, leaver, Set.copyOf(others), today, OFFICER))
                .isEqualTo(refused(new LeavingRefusal.NotSaid()));
        done(leavings.say(group, leaver, OFFICER));
        done(leavings.agree(group, leaver, Set.copyOf(members.subList(0, 5)), today, OFFICER));
        assertThat(leave(LeavingReason.OTHER_GROUP))
                .isEqualTo(refused(new CompositionRefusal.OthersMustAgree(List.of(members.get(5)))));
        done(leavings.agree(group, leaver, Set.copyOf(others), today, OFFICER));
        done(leave(LeavingReason.OTHER_GROUP));
    }

    @Test
    void a_group_that_agreed_on_nothing_asks_for_nothing_else() {
        done(leave(LeavingReason.OWN_WISH));
    }

    @Test
    void a_member_says_so_for_herself_only_and_reads_the_rule() {
        agreed(Exit.LOAN_PAID, 7);
        var herself = new Actor(UUID.randomUUID(), "Sari", Role.MEMBER, leaver.value(), null);
        assertThatThrownBy(() -> leavings.say(group, members.getFirst(), herself))
                .isInstanceOf(NoSuchElementException.class);
        done(leavings.say(group, leaver, herself));
        var outlook = leavings.outlook(group, leaver);
        assertThat(outlook.until()).isEqualTo(today.plusDays(7));
        assertThat(outlook.dues()).isEqualTo(Dues.NONE);
        done(leavings.takeBack(group, leaver, herself));
        for (var member : members) {
            assertThat(notices.of(member, 5))
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.LEAVING_TAKEN_BACK, Notice.Kind.LEAVING_SAID);
        }
    }

    @Test
    void while_a_loan_runs_a_place_passes_on_by_choice_only_as_the_group_agreed() {
        agreed(Exit.LOAN_PAID, 0);
        assertThat(held(LeavingReason.OWN_WISH)).contains(new CompositionRefusal.LoanRuns());
        assertThat(held(LeavingReason.DECIDED_BY_GROUP)).isEmpty();
    }

    @Test
    void while_a_loan_runs_notice_and_the_yes_of_the_others_hold_as_well() {
        agreed(Exit.ALL_AGREE, 7);
        assertThat(held(LeavingReason.OTHER_GROUP)).contains(new CompositionRefusal.NoticeNotGiven(7));
        done(leavings.say(group, leaver, OFFICER));
        assertThat(held(LeavingReason.OTHER_GROUP)).contains(new CompositionRefusal.NoticeRuns(today.plusDays(7)));
        days.pass(7);
        var others = members.subList(0, 6);
        assertThat(held(LeavingReason.OTHER_GROUP)).contains(new CompositionRefusal.OthersMustAgree(others));
        done(leavings.agree(group, leaver, Set.copyOf(others), days.today(), OFFICER));
        assertThat(held(LeavingReason.OTHER_GROUP)).isEmpty();
    }

    private Optional<CompositionRefusal> held(LeavingReason reason) {
        return compositions.whyHeldWhileLoanRuns(group, leaver, reason, days.today());
    }

    @Test
    void nobody_leaves_an_open_part_or_a_debt_to_others_behind_but_who_died() {
        var rule = new ExitRule(Optional.empty());
        var part = new Dues(Money.rupiah(500_000), Money.ZERO, Money.ZERO);
        var debt = new Dues(Money.ZERO, Money.rupiah(86_000), Money.rupiah(20_000));
        for (var reason : LeavingReason.ofOne()) {
            boolean died = reason == LeavingReason.DIED;
            assertThat(rule.whyNot(reason, part, List.of(), null, today))
                    .isEqualTo(
                            died ? Optional.empty() : Optional.of(new CompositionRefusal.OwnPartOpen(part.ownPart())));
            assertThat(rule.whyNot(reason, debt, List.of(), null, today))
                    .isEqualTo(died ? Optional.empty() : Optional.of(new CompositionRefusal.OwesMembers(debt.owes())));
        }
    }

    private id.renteng.kernel.Result<PersonId, CompositionRefusal> leave(LeavingReason reason) {
        return compositions.leave(group, leaver, days.today(), reason, OFFICER);
    }

    private void agreed(Exit exit, int noticeDays) {
        var rules = new HouseRules(2, DayOfWeek.MONDAY, 5, 50, exit, noticeDays);
        charters.insert(group, new Charter(new Bond(Bond.Kind.ARISAN, 2019), rules, ""));
    }
}
