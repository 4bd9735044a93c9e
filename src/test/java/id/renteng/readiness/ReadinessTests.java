package id.renteng.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.groups.Town;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.EvidenceRefusal.BeforeGroupFormed;
import id.renteng.readiness.EvidenceRefusal.InFuture;
import id.renteng.readiness.EvidenceRefusal.NotAMember;
import id.renteng.readiness.EvidenceRefusal.NoteMissing;
import id.renteng.readiness.Task.State;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ReadinessTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate FORMED = TODAY.minusDays(40);
    private static final Actor OFFICER = actor(1, Role.OFFICER);
    private static final Actor VERIFIER = actor(2, Role.VERIFIER);
    private static final Actor HEAD = actor(3, Role.HEAD);
    private static final Actor TRAINER = actor(4, Role.TRAINER);

    @Autowired
    Verifications verifications;

    @Autowired
    Readiness readiness;

    @Autowired
    Evidence evidence;

    @Autowired
    LoanGroups groups;

    @Autowired
    CoachedGroups coached;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    Classes classes;

    @Autowired
    PayoutAccounts accounts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private CoachedGroupId club;
    private LoanGroupId melati;
    private List<PersonId> members;

    @BeforeEach
    void form_melati() {
        var people = IntStream.range(0, 10)
                .mapToObj(i -> RegisteredPeople.register(db, "Ibu " + (char) ('A' + i)))
                .toList();
        var name = UUID.randomUUID().toString();
        club = done(coached.register(new NewCoachedGroup(name, "15.71.01.1001", "arisan"), FORMED, OFFICER));
        done(coached.addMembers(club, people, FORMED, OFFICER));
        Town.verified(coached, verifications, club, FORMED);
        members = people.subList(0, 5);
        var asked = new NewLoanGroup(
                club, "Melati " + name, people.get(0), people.get(1), people.get(2), people.subList(3, 5));
        melati = done(groups.form(asked, FORMED, OFFICER));
    }

    @Test
    void a_new_group_is_formed_and_waits_for_its_decree() {
        var list = readiness.checklist(melati);

        assertThat(list.stage()).isEqualTo(Stage.FORMED);
        assertThat(list.reason().orElseThrow().code()).isEqualTo(TaskCode.INAUGURATED);
        assertThat(list.missing())
                .extracting(Task::code)
                .containsExactly(
                        TaskCode.INAUGURATED,
                        TaskCode.ACCOUNTS,
                        TaskCode.BASELINES,
                        TaskCode.LWK,
                        TaskCode.CREDIT_HISTORY,
                        TaskCode.CONSENTS,
                        TaskCode.VISITS);
    }

    @Test
    void a_group_becomes_ready_step_by_step() {
        done(inaugurations.inaugurate(new NewDecree("SK " + club.value(), FORMED, "Wali Kota", List.of(club)), HEAD));
        assertThat(readiness.checklist(melati).stage()).isEqualTo(Stage.INAUGURATED);

        train();
        assertThat(readiness.checklist(melati).stage()).isEqualTo(Stage.TRAINED);

        gatherEverythingElse();
        assertThat(readiness.missing(melati)).isEmpty();
        assertThat(readiness.isReady(melati)).isTrue();
        assertThat(readiness.progress(List.of(melati, LoanGroupId.random())))
                .containsOnlyKeys(melati)
                .allSatisfy((_, so) -> {
                    assertThat(so.list().stage()).isEqualTo(Stage.READY);
                    assertThat(so.entered())
                            .containsEntry(Stage.FORMED, FORMED)
                            .containsEntry(Stage.TRAINED, TODAY)
                            .containsEntry(Stage.READY, TODAY);
                });
    }

    @Test
    void trained_is_read_from_classes_by_the_rule_of_the_day() {
        done(inaugurations.inaugurate(new NewDecree("SK " + club.value(), FORMED, "Wali Kota", List.of(club)), HEAD));
        train();
        var lwk = readiness.checklist(melati).task(TaskCode.LWK).orElseThrow();
        assertThat(lwk.isDone()).isTrue();
        assertThat(lwk.expiresOn()).isNull();

        transaction.executeWithoutResult(change -> {
            db.sql("update readiness_training_rule set theme_code = 'pembukuan'")
                    .update();
            assertThat(readiness.checklist(melati).stage()).isEqualTo(Stage.INAUGURATED);
            change.setRollbackOnly();
        });
    }

    @Test
    void arrears_of_one_member_stop_the_group_until_a_newer_check() {
        var rina = members.get(3);
        done(evidence.recordCreditHistory(rina, CreditStatus.S4, Source.IDEB, TODAY.minusDays(3), OFFICER));

        assertThat(credit(OFFICER).state()).isEqualTo(State.PROBLEM);
        assertThat(credit(OFFICER).problems()).containsExactly(rina);

        done(evidence.recordCreditHistory(rina, CreditStatus.S6, Source.BANK, TODAY, OFFICER));
        assertThat(credit(OFFICER).problems()).isEmpty();
    }

    @Test
    void the_chair_sees_how_many_but_not_whose_credit_history() {
        var chair = new Actor(
                new UUID(0, 7), "Bu Ketua", Role.CHAIR, members.getFirst().value(), null);
        done(evidence.recordCreditHistory(members.get(3), CreditStatus.S4, Source.IDEB, TODAY, OFFICER));

        assertThat(credit(chair).state()).isEqualTo(State.PROBLEM);
        assertThat(credit(chair).of()).isEqualTo(5);
        assertThat(credit(chair).problems()).isEmpty();
        assertThat(credit(chair).missing()).isEmpty();
        assertThat(evidence.creditHistory(members, chair)).isEmpty();
    }

    @Test
    void the_chair_of_another_group_finds_nothing() {
        var other = new Actor(new UUID(0, 8), "Bu Lain", Role.CHAIR, UUID.randomUUID(), null);

        assertThatThrownBy(() -> readiness.checklist(melati, other)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void who_formed_the_group_never_verifies_it() {
        var both = new Actor(OFFICER.user(), "Dedi", Role.VERIFIER, null, null);
        var visit = new Visit(members.getFirst(), Verdict.FIT, "", true, Optional.empty(), TODAY, both.user());

        assertThat(reason(evidence.recordVisit(melati, visit, both))).isEqualTo(new EvidenceRefusal.FormedByYou());
    }

    @Test
    void a_visit_is_to_a_member_after_the_forming_and_a_bad_one_says_why() {
        assertThat(reason(visit(PersonId.random(), Verdict.FIT, "", TODAY))).isEqualTo(new NotAMember());
        assertThat(reason(visit(members.getFirst(), Verdict.FIT, "", TODAY.plusDays(1))))
                .isEqualTo(new InFuture(TODAY.plusDays(1)));
        assertThat(reason(visit(members.getFirst(), Verdict.FIT, "", FORMED.minusDays(1))))
                .isEqualTo(new BeforeGroupFormed(FORMED));
        assertThat(reason(visit(members.getFirst(), Verdict.NOT_FIT, " ", TODAY)))
                .isEqualTo(new NoteMissing());
    }

    @Test
    void evidence_is_never_changed() {
        done(evidence.recordConsent(members.getFirst(), ConsentMethod.SIGNATURE, TODAY, OFFICER));

        assertThatThrownBy(() -> db.sql("delete from readiness_consent").update())
                .hasMessageContaining("never changed");
    }

    private void train() {
        var days = List.of(FORMED.plusDays(1), FORMED.plusDays(2), FORMED.plusDays(3));
        var lwk = done(classes.plan(new NewClass("lwk", "kelurahan", days, 16), TRAINER))
                .id();
        done(classes.enrolGroup(lwk, melati, FORMED, OFFICER));
        for (var day : days) done(classes.attend(lwk, day, java.util.Set.copyOf(members), TRAINER));
        var passed = members.stream().collect(Collectors.toMap(person -> person, _ -> Outcome.PASSED));
        done(classes.recordResults(lwk, passed, TODAY, TRAINER));
        done(classes.close(lwk, TODAY, TRAINER));
    }

    private void gatherEverythingElse() {
        for (int i = 0; i < members.size(); i++) {
            var person = members.get(i);
            done(evidence.recordCreditHistory(person, CreditStatus.S0, Source.IDEB, TODAY, OFFICER));
            done(evidence.recordConsent(person, ConsentMethod.SIGNATURE, TODAY, OFFICER));
            done(visit(person, Verdict.FIT, "Usaha berjalan", TODAY));
            transaction.executeWithoutResult(_ -> evidence.baselineTaken(person, FORMED));
            var holder = "Ibu " + (char) ('A' + i);
            done(accounts.record(person, new NewAccount("Bank Jambi", "10020030" + i, holder), TODAY, OFFICER));
        }
    }

    private Result<Visit, EvidenceRefusal.OfVisit> visit(PersonId person, Verdict verdict, String note, LocalDate on) {
        return evidence.recordVisit(
                melati, new Visit(person, verdict, note, true, Optional.empty(), on, VERIFIER.user()), VERIFIER);
    }

    private Task credit(Actor by) {
        return readiness.checklist(melati, by).task(TaskCode.CREDIT_HISTORY).orElseThrow();
    }

    private static Actor actor(int number, Role role) {
        return new Actor(new UUID(0, number), role.name(), role, null, null);
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Result.Done<T, ?>(var value) -> value;
            case Result.Refused<T, ?>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private static Object reason(Result<?, ?> result) {
        return ((Result.Refused<?, ?>) result).reason();
    }
}
