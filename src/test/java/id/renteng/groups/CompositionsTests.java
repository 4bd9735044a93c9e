package id.renteng.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.Compositions.Officers;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Joining, leaving and changing officers, on a real PostgreSQL.
@SpringBootTest
class CompositionsTests {

    private static final LocalDate APRIL = MARCH.plusMonths(1);
    private static final LocalDate FUTURE = LocalDate.of(2999, 1, 1);

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    Compositions compositions;

    @Autowired
    JoinQuestions questions;

    @Autowired
    Clock clock;

    @Autowired
    ChairChanges chairs;

    @Autowired
    NoticeTable notices;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private Town town;
    private CoachedGroupId club;
    private LoanGroupId group;
    private List<PersonId> people;

    @BeforeEach
    void a_club_of_twelve_with_a_group_of_six() {
        town = new Town(db, coached, groups);
        club = town.club("Melati", 12);
        group = town.loanGroup(club, 6);
        people = groups.find(group).orElseThrow().details().people();
    }

    @Test
    void who_died_keeps_nobody_from_joining() {
        var free = free();
        var dead = groups.find(group).orElseThrow().details().people().get(4);
        done(circumstances.is(dead, Whereabouts.DIED, APRIL.minusDays(3), "Surat kematian", OFFICER));
        var all = Town.accepted(groups, group, free, APRIL);
        var living =
                all.agreeing().stream().filter(one -> !one.equals(dead)).collect(java.util.stream.Collectors.toSet());
        assertThat(compositions.askedOfNewcomers(group)).hasSize(5).doesNotContain(dead);
        done(compositions.join(group, free, new Acceptance(living, APRIL, "Bu RT"), APRIL, OFFICER));
    }

    @Test
    void the_yes_of_who_died_or_is_no_member_counts_for_nothing() {
        var free = free();
        var dead = people.get(4);
        done(circumstances.is(dead, Whereabouts.DIED, APRIL.minusDays(3), "Surat kematian", OFFICER));
        assertThat(compositions.free(group)).contains(free).doesNotContain(dead);
        var all = Town.accepted(groups, group, free, APRIL);
        var stranger = RegisteredPeople.register(db, "Orang Luar");
        var more = new HashSet<>(all.agreeing());
        more.add(stranger);
        assertThat(compositions.join(group, free, new Acceptance(more, APRIL, "Bu RT"), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotAMember(stranger)));
        assertThat(compositions.join(group, free, new Acceptance(all.agreeing(), FUTURE, "Bu RT"), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.SaidYesInFuture()));

        done(compositions.join(group, free, all, APRIL, OFFICER));
        var kept = db.sql("select unnest(agreeing) from groups_acceptance where person_id = :person")
                .param("person", free.value())
                .query(UUID.class)
                .list();
        assertThat(kept)
                .hasSize(6)
                .contains(free.value(), people.get(0).value())
                .doesNotContain(dead.value());
    }

    @Test
    void a_yes_said_in_time_counts_after_the_last_day_and_asked_again_there_is_more_time() {
        var free = free();
        var today = LocalDate.now(clock);
        var asked = done(questions.ask(group, free, today, OFFICER));
        var her = member(people.get(3));
        var another = member(people.get(4));
        done(questions.answer(asked, true, her));
        overdue(asked);

        assertThat(questions.asks(another)).as("until somebody decides").hasSize(1);
        assertThat(questions.answer(asked, true, another))
                .isEqualTo(refused(new JoinQuestionRefusal.TooLate(today.minusDays(2))));
        var others = new HashSet<>(Town.accepted(groups, group, free, today).agreeing());
        others.remove(people.get(3));
        others.remove(people.get(4));
        assertThat(compositions.join(group, free, new Acceptance(others, today, "Bu RT"), today, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotAllSaidYes(List.of(people.get(4)))));

        assertThat(done(questions.ask(group, free, today.plusDays(3), OFFICER))).isEqualTo(asked);
        assertThat(done(questions.ask(group, free, today, OFFICER))).isEqualTo(asked);
        assertThat(questions.asks(another))
                .as("never less time than she was told")
                .extracting(JoinQuestion::answerBy)
                .containsExactly(today.plusDays(3));
        done(questions.answer(asked, true, another));
        done(compositions.join(group, free, new Acceptance(others, today, "Bu RT"), today, OFFICER));
        assertThat(questions.answer(asked, false, her))
                .isEqualTo(refused(new JoinQuestionRefusal.NotOpen(JoinQuestion.Over.JOINED)));
    }

    @Test
    void her_no_stands_after_the_last_day_and_when_asked_anew_until_she_says_otherwise() {
        var free = free();
        var today = LocalDate.now(clock);
        var her = member(people.get(3));
        var first = done(questions.ask(group, free, today, OFFICER));
        overdue(first);
        done(questions.answer(first, false, her));
        var ticked = Town.accepted(groups, group, free, today);
        var refusing = refused(new CompositionRefusal.NotAllSaidYes(List.of(people.get(3))));
        assertThat(compositions.join(group, free, ticked, today, OFFICER)).isEqualTo(refusing);

        done(questions.withdraw(group, first, JoinQuestion.Withdrawal.MISTAKE, OFFICER));
        assertThat(questions.withdraw(group, first, JoinQuestion.Withdrawal.MISTAKE, OFFICER))
                .isEqualTo(refused(new JoinQuestionRefusal.AlreadyEnded()));
        assertThat(questions.asks(her)).isEmpty();
        assertThat(compositions.join(group, free, ticked, today, OFFICER)).isEqualTo(refusing);

        var second = done(questions.ask(group, free, today, OFFICER));
        assertThat(second).isNotEqualTo(first);
        assertThat(questions.asks(her).getFirst().saying(false)).containsExactly(people.get(3));
        assertThat(compositions.join(group, free, ticked, today, OFFICER)).isEqualTo(refusing);
        done(questions.answer(second, true, her));
        assertThat(questions.asks(her).getFirst().saying(false)).isEmpty();
        done(compositions.join(group, free, ticked, today, OFFICER));
    }

    @Test
    void a_yes_is_to_these_officers_and_a_group_that_got_smaller_is_not_asked_again() {
        var free = free();
        var today = LocalDate.now(clock);
        var her = member(people.get(3));
        var asked = done(questions.ask(group, free, today, OFFICER));
        done(questions.answer(asked, true, her));
        done(compositions.leave(group, people.getLast(), today, LeavingReason.MOVED, OFFICER));
        assertThat(questions.asks(her)).hasSize(1);

        var others = new Officers(people.get(0), people.get(2), people.get(1));
        done(compositions.changeOfficers(group, others, today, OFFICER));

        assertThat(questions.asks(her)).isEmpty();
        assertThat(questions.answer(asked, true, her))
                .isEqualTo(refused(new JoinQuestionRefusal.NotOpen(JoinQuestion.Over.GROUP_CHANGED)));
        var ticked = new HashSet<>(Town.accepted(groups, group, free, today).agreeing());
        ticked.remove(people.get(3));
        assertThat(compositions.join(group, free, new Acceptance(ticked, today, "Bu RT"), today, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotAllSaidYes(List.of(people.get(3)))));
        assertThat(done(questions.ask(group, free, today, OFFICER))).isNotEqualTo(asked);
        assertThat(questions.asks(her).getFirst().answers()).isEmpty();
    }

    @Test
    void nobody_is_asked_about_who_died_is_taken_by_another_group_or_about_a_group_that_ended() {
        var today = LocalDate.now(clock);
        var her = member(people.get(3));
        var unplaced = coached.members(club).stream()
                .filter(person -> groups.ofPerson(person).isEmpty())
                .toList();
        var dying = unplaced.getFirst();
        var taken = unplaced.getLast();
        done(questions.ask(group, dying, today, OFFICER));
        done(questions.ask(group, taken, today, OFFICER));
        done(circumstances.is(dying, Whereabouts.DIED, today, "Surat kematian", OFFICER));
        var another = Town.asked(club, Town.unique("Kelompok"), unplaced.subList(1, unplaced.size()));
        done(groups.form(another, MARCH, OFFICER));

        assertThat(questions.asks(her)).isEmpty();
        assertThat(questions.undecided(group))
                .extracting(question -> question.over().orElseThrow())
                .containsExactlyInAnyOrder(JoinQuestion.Over.NOT_HERE, JoinQuestion.Over.IN_A_GROUP);
    }

    @Test
    void a_question_is_over_once_the_group_has_borrowed() {
        var her = member(people.get(3));
        var asked = done(questions.ask(group, free(), LocalDate.now(clock), OFFICER));
        done(groups.startCycle(group, LocalDate.now(clock), OFFICER));

        assertThat(questions.answer(asked, true, her))
                .isEqualTo(refused(new JoinQuestionRefusal.NotOpen(JoinQuestion.Over.GROUP_MOVED_ON)));
    }

    @Test
    void who_moved_away_is_neither_asked_nor_waited_for() {
        var free = free();
        var today = LocalDate.now(clock);
        var asked = done(questions.ask(group, free, today, OFFICER));
        var moved = people.get(4);
        done(circumstances.is(moved, Whereabouts.MOVED_AWAY, today, "Surat pindah", OFFICER));

        assertThat(questions.asks(member(moved))).isEmpty();
        assertThat(questions.find(asked, member(moved))).isEmpty();
        assertThatThrownBy(() -> questions.answer(asked, false, member(moved)))
                .isInstanceOf(NoSuchElementException.class);
        var ticked = new HashSet<>(Town.accepted(groups, group, free, today).agreeing());
        ticked.remove(moved);
        done(compositions.join(group, free, new Acceptance(ticked, today, "Bu RT"), today, OFFICER));
    }

    private void overdue(JoinQuestionId question) {
        db.sql("""
                        update groups_join_question set asked_on = current_date - 9, answer_by = :until where id = :id
                        """)
                .param("until", LocalDate.now(clock).minusDays(2))
                .param("id", question.value())
                .update();
    }

    private static Actor member(PersonId person) {
        return new Actor(UUID.randomUUID(), "Anggota", Role.MEMBER, person.value(), null);
    }

    @Test
    void who_died_is_not_asked_to_join() {
        var gone = free();
        done(circumstances.is(gone, Whereabouts.DIED, APRIL.minusDays(3), "Surat kematian", OFFICER));
        assertThat(compositions.free(group)).hasSize(5).doesNotContain(gone);
    }

    @Test
    void nobody_joins_without_the_yes_of_every_member_and_her_own_before_a_witness() {
        var free = free();
        var members = groups.find(group).orElseThrow().details().people();
        var all = Town.accepted(groups, group, free, APRIL);
        var silent = all.agreeing().stream()
                .filter(one -> !one.equals(free) && !one.equals(members.get(4)))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(compositions.join(group, free, new Acceptance(silent, APRIL, "Bu RT"), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotAllSaidYes(List.of(members.get(4), free))));
        for (var nobody : List.of("", OFFICER.name().toUpperCase(java.util.Locale.ROOT))) {
            assertThat(compositions.join(group, free, new Acceptance(all.agreeing(), APRIL, nobody), APRIL, OFFICER))
                    .isEqualTo(refused(new CompositionRefusal.WitnessMissing()));
        }
        var later = new Acceptance(all.agreeing(), APRIL.plusDays(1), "Bu RT");
        assertThat(compositions.join(group, free, later, APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.DateTooEarly(APRIL.plusDays(1))));
        assertThat(groups.placesOf(List.of(free))).isEmpty();

        done(compositions.join(group, free, all, APRIL, OFFICER));
        for (var told : all.agreeing()) {
            assertThat(notices.of(told, 5)).extracting(Notice::kind).contains(Notice.Kind.MEMBER_JOINED);
        }
    }

    @Test
    void a_free_member_of_the_club_joins_from_a_day_on() {
        var free = free();

        done(compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER));

        assertThat(groups.find(group).orElseThrow().details().members())
                .hasSize(7)
                .last()
                .isEqualTo(new Membership.Active(free, Office.MEMBER, APRIL));
    }

    @Test
    void who_is_no_member_of_the_club_or_sits_in_a_group_does_not_join() {
        var stranger = RegisteredPeople.register(db, "Orang Luar");
        var other = town.loanGroup(club, 5);
        var taken = groups.find(other).orElseThrow().details();

        assertThat(compositions.join(group, stranger, Town.accepted(groups, group, stranger, APRIL), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotInCoachedGroup(stranger)));
        assertThat(compositions.join(
                        group,
                        taken.people().getLast(),
                        Town.accepted(groups, group, taken.people().getLast(), APRIL),
                        APRIL,
                        OFFICER))
                .isEqualTo(refused(
                        new CompositionRefusal.InAnotherGroup(taken.people().getLast(), taken.name())));
    }

    @Test
    void an_eleventh_member_does_not_fit() {
        var big = town.club("Besar", 12);
        var ten = town.loanGroup(big, 10);
        var eleventh = coached.members(big).stream()
                .filter(person -> groups.ofPerson(person).isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(compositions.join(ten, eleventh, Town.accepted(groups, ten, eleventh, APRIL), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.WrongSize(11, 5, 10)));
    }

    @Test
    void a_member_leaves_with_a_reason_and_five_must_stay() {
        var leaving = people.getLast();

        done(compositions.leave(group, leaving, APRIL, LeavingReason.MOVED, OFFICER));

        assertThat(groups.ofPerson(leaving)).isEmpty();
        assertThat(compositions.leave(group, people.get(4), APRIL, LeavingReason.MOVED, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.WrongSize(4, 5, 10)));
        assertThat(compositions.leave(group, leaving, APRIL, LeavingReason.MOVED, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotAMember(leaving)));
    }

    @Test
    void an_officer_hands_her_office_over_before_she_leaves() {
        var chair = people.getFirst();

        assertThat(compositions.leave(group, chair, APRIL, LeavingReason.HEALTH, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.HoldsOffice(chair, Office.CHAIR)));

        var successors = new Officers(people.get(1), people.get(3), people.get(2));
        assertThat(compositions.changeOfficers(group, successors, APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.ChairNeedsSecond()));
        Town.changeChair(chairs, group, successors, APRIL);
        done(compositions.leave(group, chair, APRIL, LeavingReason.HEALTH, OFFICER));

        var now = groups.find(group).orElseThrow().details();
        assertThat(now.people()).startsWith(people.get(1), people.get(3), people.get(2));
        assertThat(now.holder(Office.CHAIR)).contains(people.get(1));
        assertThat(now.members()).extracting(Membership.Active::since).containsOnly(MARCH);
    }

    @Test
    void another_chair_takes_two_people_and_every_member_is_told() {
        var officers = new Officers(people.get(3), people.get(1), people.get(2));
        assertThat(chairs.propose(group, officers, APRIL, " ", OFFICER))
                .isEqualTo(refused(new ChairRefusal.MinutesMissing()));
        var change = done(chairs.propose(group, officers, APRIL, "Ketua lama sakit", OFFICER));
        assertThat(chairs.propose(group, officers, APRIL, "Lagi", OFFICER))
                .isEqualTo(refused(new ChairRefusal.AnotherWaits()));
        assertThat(chairs.approve(change, OFFICER)).isEqualTo(refused(new ChairRefusal.SamePerson()));
        assertThat(groups.find(group).orElseThrow().details().holder(Office.CHAIR))
                .contains(people.get(0));

        done(chairs.approve(change, Town.HEAD));

        assertThat(groups.find(group).orElseThrow().details().holder(Office.CHAIR))
                .contains(people.get(3));
        assertThat(chairs.approve(change, Town.HEAD)).isEqualTo(refused(new ChairRefusal.AlreadyDecided()));
        for (var member : people) {
            assertThat(notices.of(member, 5))
                    .extracting(Notice::kind, Notice::about)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Notice.Kind.CHAIR_CHANGED, people.get(3)));
        }
    }

    @Test
    void a_declined_change_leaves_the_chair() {
        var officers = new Officers(people.get(3), people.get(1), people.get(2));
        var change = done(chairs.propose(group, officers, APRIL, "Ketua lama sakit", OFFICER));
        done(chairs.decline(change, OFFICER));
        assertThat(chairs.approve(change, Town.HEAD)).isEqualTo(refused(new ChairRefusal.AlreadyDecided()));
        assertThat(groups.find(group).orElseThrow().details().holder(Office.CHAIR))
                .contains(people.get(0));
    }

    @Test
    void officers_are_three_different_members_of_the_group() {
        assertThat(compositions.changeOfficers(
                        group, new Officers(people.get(0), people.get(0), people.get(1)), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.OfficersNotThree()));
        var stranger = free();
        assertThat(compositions.changeOfficers(
                        group, new Officers(people.get(0), people.get(1), stranger), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.NotAMember(stranger)));
    }

    @Test
    void while_a_loan_runs_members_stay_but_an_office_may_change_hands() {
        var free = free();
        done(groups.startCycle(group, MARCH, OFFICER));

        assertThat(compositions.join(group, free, Town.accepted(groups, group, free, APRIL), APRIL, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.Frozen()));
        assertThat(compositions.leave(group, people.getLast(), APRIL, LeavingReason.OWN_WISH, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.Frozen()));
        Town.changeChair(chairs, group, new Officers(people.get(3), people.get(1), people.get(2)), APRIL);
    }

    @Test
    void a_loan_may_be_settled_on_a_day_before_an_office_changed_hands() {
        done(groups.startCycle(group, MARCH, OFFICER));
        Town.changeChair(chairs, group, new Officers(people.get(3), people.get(1), people.get(2)), APRIL.plusDays(1));

        assertThat(groups.endCycle(group, MARCH.minusDays(1), OFFICER))
                .isEqualTo(refused(new MoveRefusal.DateTooEarly(MARCH)));
        done(groups.endCycle(group, APRIL, OFFICER));
    }

    @Test
    void nothing_changes_in_the_future_or_before_the_last_change() {
        done(compositions.leave(group, people.getLast(), APRIL, LeavingReason.MOVED, OFFICER));

        assertThat(compositions.join(group, free(), Town.accepted(groups, group, free(), MARCH), MARCH, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.DateTooEarly(APRIL)));
        assertThat(compositions.join(group, free(), Town.accepted(groups, group, free(), MARCH), FUTURE, OFFICER))
                .isEqualTo(refused(new CompositionRefusal.DateInFuture()));
        assertThat(groups.startCycle(group, MARCH, OFFICER)).isEqualTo(refused(new MoveRefusal.DateTooEarly(APRIL)));
    }

    @Test
    void who_left_a_group_in_april_is_in_no_other_in_march() {
        var leaving = people.getLast();
        done(compositions.leave(group, leaving, APRIL, LeavingReason.OTHER_GROUP, OFFICER));
        var others = coached.members(club).stream()
                .filter(person -> groups.ofPerson(person).isEmpty())
                .toList();

        assertThat(others).contains(leaving);
        assertThat(groups.form(Town.asked(club, Town.unique("Baru"), others), MARCH, OFFICER))
                .isEqualTo(refused(new FormationRefusal.DateTooEarly(APRIL)));
        done(groups.form(Town.asked(club, Town.unique("Baru"), others), APRIL, OFFICER));
    }

    @Test
    void two_clubs_that_want_the_same_person_at_once_do_not_both_get_her() throws Exception {
        var person = RegisteredPeople.register(db, "Diperebutkan");
        var one = town.club("Satu", 0);
        var other = town.club("Dua", 0);

        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(() -> coached.addMembers(one, List.of(person), MARCH, OFFICER));
            var second = pool.submit(() -> coached.addMembers(other, List.of(person), MARCH, OFFICER));
            assertThat(List.of(isDone(first), isDone(second))).containsExactlyInAnyOrder(true, false);
        }
    }

    private static boolean isDone(Future<?> answer) throws ExecutionException, InterruptedException {
        return answer.get() instanceof Done<?, ?>;
    }

    private PersonId free() {
        return coached.members(club).stream()
                .filter(person -> groups.ofPerson(person).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
