package id.renteng.readiness;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.readiness.TaskCode.ACCOUNTS;
import static id.renteng.readiness.TaskCode.CONSENTS;
import static id.renteng.readiness.TaskCode.COOLING_OFF;
import static id.renteng.readiness.TaskCode.CREDIT_HISTORY;
import static id.renteng.readiness.TaskCode.ELIGIBILITY;
import static id.renteng.readiness.TaskCode.LWK;
import static id.renteng.readiness.TaskCode.OFFICERS;
import static id.renteng.readiness.TaskCode.OWN_WORDS;
import static id.renteng.readiness.TaskCode.PROCEDURE;
import static id.renteng.readiness.TaskCode.SIZE;
import static id.renteng.readiness.TaskCode.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.readiness.Task.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A scheme that sets its own rules keeps them whatever the programme decides later; what the programme decides is seen
/// before it holds.
@SpringBootTest
class RulesOfSchemesTests {

    private static final LocalDate OLD_YEAR = LocalDate.of(2026, 12, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final OwnRules OWN = new OwnRules(Set.of(VISITS, PROCEDURE), Set.of(), 3, 90, 0, false);
    private static final ReadinessDemand SCHEME = new ReadinessDemand(TrainingDemand.NONE, OWN, 6, 8);

    @Autowired
    Readiness readiness;

    @Autowired
    RuleTable rules;

    @Autowired
    Evidence evidence;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private LoanGroupId five;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        five = town.loanGroup(town.club("Aturan", 5), 5);
    }

    @Test
    void a_scheme_with_its_own_rules_asks_the_same_on_every_day() {
        for (var day : List.of(OLD_YEAR, NEW_YEAR)) {
            var list = readiness.checklist(five, day, SCHEME);
            assertThat(list.tasks())
                    .extracting(Task::code)
                    .containsExactlyInAnyOrder(SIZE, OFFICERS, ACCOUNTS, CONSENTS, VISITS, PROCEDURE, COOLING_OFF);
            assertThat(list.task(SIZE).orElseThrow().state()).isEqualTo(State.TODO);
            assertThat(list.task(SIZE).orElseThrow().of()).isEqualTo(6);
        }
    }

    @Test
    void a_scheme_without_rules_of_its_own_follows_the_programme() {
        var follows = new ReadinessDemand(TrainingDemand.USUAL, null, 5, 10);
        assertThat(readiness.checklist(five, OLD_YEAR, follows).tasks())
                .extracting(Task::code)
                .doesNotContain(PROCEDURE, COOLING_OFF);
        assertThat(readiness.checklist(five, NEW_YEAR, follows).tasks())
                .extracting(Task::code)
                .contains(PROCEDURE, OWN_WORDS, ELIGIBILITY, COOLING_OFF);
    }

    @Test
    void what_the_programme_changes_is_said_before_its_day() {
        assertThat(rules.changes(OLD_YEAR)).startsWith(NEW_YEAR);
        assertThat(rules.on(OLD_YEAR).changedBy(rules.on(NEW_YEAR), NEW_YEAR))
                .contains(new RuleChange(
                        NEW_YEAR, List.of(PROCEDURE, OWN_WORDS, ELIGIBILITY, COOLING_OFF), List.of(), List.of(VISITS)));
        assertThat(rules.on(NEW_YEAR).changedBy(rules.on(NEW_YEAR), NEW_YEAR)).isEmpty();
    }

    @Test
    @Transactional
    void a_change_of_sizes_of_training_or_of_credit_history_is_a_change_too() {
        var now = rules.on(OLD_YEAR);
        var next = new Rules(now.tasks(), 6, 12, TrainingDemand.NONE, Set.of());
        assertThat(now.changedBy(next, NEW_YEAR))
                .hasValueSatisfying(
                        change -> assertThat(change.changed()).containsExactlyInAnyOrder(SIZE, LWK, CREDIT_HISTORY));

        var later = LocalDate.of(2029, 4, 1);
        db.sql("insert into readiness_credit_rule (status, stops, valid_from) values ('S2', true, :on)")
                .param("on", later)
                .update();
        assertThat(rules.changes(LocalDate.of(2029, 1, 1))).containsExactly(later);
    }

    @Test
    void time_to_think_runs_from_the_last_consent_and_nobody_has_to_do_anything() {
        var members = groups.find(five).orElseThrow().details().people();
        for (var member : members) done(evidence.recordConsent(member, ConsentMethod.SIGNATURE, MARCH, OFFICER));
        var waits = readiness.checklist(five, MARCH.plusDays(2), SCHEME).task(COOLING_OFF);
        assertThat(waits.orElseThrow().turnsOn()).isEqualTo(MARCH.plusDays(3));
        assertThat(readiness.checklist(five, MARCH.plusDays(3), SCHEME).task(COOLING_OFF))
                .hasValueSatisfying(task -> assertThat(task.isDone()).isTrue());
    }

    @Test
    void a_scheme_cannot_do_without_consent_or_own_accounts_nor_ask_what_is_no_choice() {
        assertThat(OwnRules.CHOICES).doesNotContain(SIZE, OFFICERS, ACCOUNTS, CONSENTS);
        assertThatThrownBy(() -> new OwnRules(Set.of(CONSENTS), Set.of(), 0, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnRules(Set.of(), Set.of(), 61, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
