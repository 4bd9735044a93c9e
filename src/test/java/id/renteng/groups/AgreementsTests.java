package id.renteng.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.Answer.Means;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation.Step;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nobody is put into a loan group: each says yes herself, or on paper before a witness, and silence is no yes.
@SpringBootTest
class AgreementsTests {

    private static final Reply YES = new Reply.Yes();
    private static final Reply NO = new Reply.No(ReasonForNo.HOUSEHOLD);
    private static final int STEPS = 120;

    @Autowired
    Agreements agreements;

    @Autowired
    Formations formations;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private CoachedGroupId club;
    private List<PersonId> members;
    private LocalDate today;

    @BeforeEach
    void a_club() {
        club = new Town(db, coached, groups).club("Setuju", 14);
        members = coached.members(club);
        today = LocalDate.now(clock);
    }

    @Test
    void a_group_is_formed_only_when_each_said_yes_and_is_as_old_as_the_last_yes() {
        var draft = asked(6);
        assertThat(formations.send(draft.id(), OFFICER)).isEqualTo(refused(new FormationRefusal.NotAllAgree(0, 6)));
        done(agreements.answer(draft.id(), 1, YES, account(0)));
        for (int i = 1; i < 5; i++) done(recorded(draft, i, YES));
        assertThat(formations.send(draft.id(), OFFICER)).isEqualTo(refused(new FormationRefusal.NotAllAgree(5, 6)));
        done(recorded(draft, 5, YES));

        assertThat(agreement(draft)).isInstanceOf(Agreement.Agreed.class);
        var group = done(formations.send(draft.id(), OFFICER));
        assertThat(groups.find(group).orElseThrow().details().formedOn()).isEqualTo(today);
        assertThat(agreements.agreedOn(group)).contains(today);
        assertThat(agreements.asks(account(0))).isEmpty();
        assertThat(recorded(draft, 0, NO)).isEqualTo(refused(new AnswerRefusal.AlreadySent(group)));
    }

    @Test
    void a_no_takes_her_out_at_once_and_the_others_need_not_be_asked_again() {
        var draft = asked(7);
        for (int i = 0; i < 6; i++) done(recorded(draft, i, YES));
        done(agreements.answer(draft.id(), 1, NO, account(6)));

        var now = now(draft);
        assertThat(now.people()).containsExactlyElementsOf(members.subList(0, 6));
        assertThat(agreement(draft)).isInstanceOf(Agreement.Agreed.class);
        assertThat(agreements.declined(now))
                .containsExactly(new Answer.No(members.get(6), ReasonForNo.HOUSEHOLD, new Means.OwnAccount(), today));
        assertThat(agreements.asks(account(6))).isEmpty();
        assertThat(agreements.answer(draft.id(), 1, YES, account(6)))
                .isEqualTo(refused(new AnswerRefusal.NotAmongThem()));
        done(formations.send(draft.id(), OFFICER));
    }

    @Test
    void a_no_that_leaves_the_group_too_small_or_without_treasurer_stops_it() {
        var draft = asked(5);
        for (int i = 0; i < 4; i++) done(recorded(draft, i, YES));
        done(recorded(draft, 4, NO));
        assertThat(formations.whyNot(now(draft))).contains(new FormationRefusal.WrongSize(4, 5, 10));
        assertThat(formations.send(draft.id(), OFFICER)).isEqualTo(refused(new FormationRefusal.WrongSize(4, 5, 10)));

        var other = asked(members.subList(0, 6));
        done(recorded(other, 2, NO));
        assertThat(now(other).waiting()).isEqualTo(Step.OFFICERS);
        assertThat(formations.send(other.id(), OFFICER))
                .isEqualTo(refused(new FormationRefusal.Unanswered(Step.OFFICERS)));
    }

    @Test
    void whatever_else_changes_asks_all_anew_and_saving_the_same_changes_nothing() {
        var draft = asked(6);
        done(recorded(draft, 0, YES));
        done(formations.save(now(draft), OFFICER));
        assertThat(agreement(draft)).isInstanceOf(Agreement.Waiting.class);
        done(formations.save(now(draft).with(members.subList(0, 7)), OFFICER));
        assertThat(agreement(draft)).isEqualTo(new Agreement.NotAsked());
        assertThat(agreements.answer(draft.id(), 1, YES, account(0))).isEqualTo(refused(new AnswerRefusal.NotAsked()));

        done(agreements.ask(draft.id(), today, OFFICER));
        assertThat(agreements.answer(draft.id(), 1, YES, account(0)))
                .as("she read the question before")
                .isEqualTo(refused(new AnswerRefusal.NotAsked()));
        done(agreements.answer(draft.id(), 2, YES, account(0)));
        assertThat(((Agreement.Waiting) agreement(draft)).silent()).containsExactlyElementsOf(members.subList(1, 7));
    }

    @Test
    void silence_is_no_yes_and_who_is_silent_is_left_out_only_when_the_time_is_over() {
        var draft = asked(6);
        for (int i = 0; i < 5; i++) done(recorded(draft, i, YES));
        assertThat(agreements.leaveOut(draft.id(), members.get(5), OFFICER))
                .isEqualTo(refused(new AnswerRefusal.NotOverdue(today)));
        timePasses(draft);

        assertThat(agreement(draft)).isInstanceOf(Agreement.Overdue.class);
        assertThat(agreements.answer(draft.id(), 1, YES, account(5)))
                .isEqualTo(refused(new AnswerRefusal.TooLate(today.minusDays(1))));
        assertThat(formations.send(draft.id(), OFFICER)).isEqualTo(refused(new FormationRefusal.NotAllAgree(5, 6)));
        assertThat(agreements.leaveOut(draft.id(), members.get(0), OFFICER))
                .as("she said yes")
                .isEqualTo(refused(new AnswerRefusal.NotOverdue(today.minusDays(1))));
        done(agreements.leaveOut(draft.id(), members.get(5), OFFICER));
        assertThat(agreements.declined(now(draft))).containsExactly(new Answer.Silent(members.get(5), today));
        done(formations.send(draft.id(), OFFICER));
    }

    @Test
    void a_yes_can_be_taken_back_until_the_group_is_formed_also_after_the_last_day() {
        var draft = asked(6);
        for (int i = 0; i < 6; i++) done(recorded(draft, i, YES));
        timePasses(draft);
        done(agreements.answer(draft.id(), 1, NO, account(5)));
        assertThat(now(draft).people()).doesNotContain(members.get(5));
    }

    @Test
    void more_time_can_be_given_but_not_for_ever() {
        var draft = asked(5);
        timePasses(draft);
        var last = today.plusDays(Asking.DAYS_MAX);
        assertThat(agreements.giveTime(draft.id(), last.plusDays(1), OFFICER))
                .isEqualTo(refused(new AnswerRefusal.TimeWrong(today, last)));
        done(agreements.giveTime(draft.id(), last, OFFICER));
        done(agreements.answer(draft.id(), 1, YES, account(0)));
    }

    @Test
    void on_paper_somebody_else_saw_it() {
        var draft = asked(5);
        for (var nobody : List.of("", name(3), name(0).toUpperCase(java.util.Locale.ROOT), OFFICER.name())) {
            assertThat(agreements.record(draft.id(), members.get(3), YES, nobody, today, OFFICER))
                    .as(nobody)
                    .isEqualTo(refused(new AnswerRefusal.WitnessMissing()));
        }
        assertThat(agreements.record(draft.id(), members.get(3), YES, "Bu RT", today.plusDays(1), OFFICER))
                .isEqualTo(refused(new AnswerRefusal.DayWrong(today)));
        done(recorded(draft, 3, YES));
        done(recorded(draft, 3, NO));
        assertThat(now(draft).people()).as("she changed her mind").doesNotContain(members.get(3));
    }

    @Test
    void only_who_is_asked_answers_and_only_of_a_draft_that_could_be_a_group() {
        var draft = asked(5);
        assertThatThrownBy(() -> agreements.answer(draft.id(), 1, YES, account(9)))
                .isInstanceOf(NoSuchElementException.class);
        var stranger = new Actor(UUID.randomUUID(), "Lain", Role.OFFICER, null, null);
        assertThatThrownBy(() -> recorded(draft, 1, YES, stranger)).isInstanceOf(NoSuchElementException.class);
        assertThat(agreements.ask(draft.id(), today, OFFICER)).isEqualTo(refused(new AnswerRefusal.AlreadyAsked()));

        var small = whole(members.subList(5, 9));
        done(formations.save(small, OFFICER));
        assertThat(agreements.ask(small.id(), today, OFFICER))
                .isEqualTo(refused(new AnswerRefusal.NotFormable(new FormationRefusal.WrongSize(4, 5, 10))));
        var begun = Formation.of(club, Town.unique("Awal"), MARCH, members);
        done(formations.save(begun, OFFICER));
        assertThat(agreements.ask(begun.id(), today, OFFICER))
                .isEqualTo(refused(new AnswerRefusal.Unanswered(Step.BOND)));
    }

    /// Officers and members do anything in any order; a group that comes of it has only people who said yes to it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1571})
    void no_sequence_of_commands_forms_a_group_of_somebody_who_did_not_say_yes(long seed) {
        var random = new Random(seed);
        var draft = asked(7);
        Map<PersonId, Boolean> said = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            var before = now(draft);
            int who = random.nextInt(members.size());
            var person = members.get(who);
            var reply = random.nextInt(6) == 0 ? NO : YES;
            switch (random.nextInt(12)) {
                case 0 -> {
                    var chosen = new ArrayList<>(members);
                    java.util.Collections.shuffle(chosen, random);
                    var changed = before.with(chosen.subList(0, 5 + random.nextInt(6)));
                    var three = changed.people().subList(0, 3);
                    formations.save(changed.with(new Officers(three.get(0), three.get(1), three.get(2))), OFFICER);
                    said.clear();
                }
                case 1, 2 -> agreements.ask(draft.id(), today, OFFICER);
                case 3 -> agreements.leaveOut(draft.id(), person, OFFICER);
                case 4 -> {
                    if (formations.send(draft.id(), OFFICER) instanceof Done<LoanGroupId, ?>(var group)) {
                        var formed = groups.find(group).orElseThrow().details();
                        assertThat(formed.people())
                                .allSatisfy(member -> assertThat(said).containsEntry(member, true));
                        return;
                    }
                }
                default -> {
                    if (before.people().contains(person) && recorded(draft, who, reply) instanceof Done<?, ?>)
                        said.put(person, reply.equals(YES));
                }
            }
        }
    }

    private Formation asked(int size) {
        return asked(members.subList(0, size));
    }

    private Formation asked(List<PersonId> chosen) {
        var draft = whole(chosen);
        done(formations.save(draft, OFFICER));
        done(agreements.ask(draft.id(), today, OFFICER));
        return draft;
    }

    /// A draft with every answer.
    private Formation whole(List<PersonId> chosen) {
        return Formation.of(club, Town.unique("Setuju"), MARCH, chosen)
                .with(new Bond(Bond.Kind.ARISAN, 2019))
                .with(new Officers(chosen.get(0), chosen.get(1), chosen.get(2)))
                .with(new HouseRules(2, DayOfWeek.MONDAY, 5, 50, HouseRules.Exit.PART_PAID, 14))
                .keepingReserveAt("");
    }

    private Result<PersonId, AnswerRefusal.OfAnswer> recorded(Formation draft, int who, Reply reply) {
        return recorded(draft, who, reply, OFFICER);
    }

    private Result<PersonId, AnswerRefusal.OfAnswer> recorded(Formation draft, int who, Reply reply, Actor by) {
        return agreements.record(draft.id(), members.get(who), reply, "Bu Rt 04", today, by);
    }

    private Formation now(Formation draft) {
        return formations.find(draft.id(), OFFICER).orElseThrow();
    }

    private Agreement agreement(Formation draft) {
        return agreements.of(now(draft));
    }

    /// The question was asked two days ago, to be answered by yesterday.
    private void timePasses(Formation draft) {
        db.sql("""
                        update groups_asking set asked_on = :two, answer_by = :one where formation_id = :id
                        """)
                .param("two", today.minusDays(2))
                .param("one", today.minusDays(1))
                .param("id", draft.id().value())
                .update();
    }

    private Actor account(int who) {
        return new Actor(
                UUID.randomUUID(), name(who), Role.MEMBER, members.get(who).value(), null);
    }

    private String name(int who) {
        return people.find(members.get(who)).orElseThrow().name();
    }
}
