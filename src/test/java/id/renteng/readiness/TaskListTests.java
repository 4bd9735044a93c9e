package id.renteng.readiness;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.Eligibility.Finding;
import id.renteng.readiness.Eligibility.Matter;
import id.renteng.readiness.Rules.Rule;
import id.renteng.readiness.Task.State;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.PassedClass;
import id.renteng.training.Theme;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskListTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<PersonId> FIVE =
            Stream.generate(PersonId::random).limit(5).toList();
    private static final PersonId RINA = FIVE.get(3);
    private static final Rules RULES = new Rules(
            List.of(
                    rule(TaskCode.SIZE, Section.COMPLETENESS, null, null),
                    rule(TaskCode.OFFICERS, Section.COMPLETENESS, null, null),
                    rule(TaskCode.INAUGURATED, Section.COMPLETENESS, null, null),
                    rule(TaskCode.LWK, Section.TRAINING, TaskCode.SIZE, null),
                    rule(TaskCode.CREDIT_HISTORY, Section.CREDIT_HISTORY, null, 60),
                    rule(TaskCode.VISITS, Section.VISIT, TaskCode.SIZE, 180)),
            5,
            10,
            TrainingDemand.USUAL,
            Set.of(CreditStatus.S4, CreditStatus.S5));

    @Test
    void a_group_with_everything_is_ready() {
        var list = list(facts(FIVE, clean(), visited(Verdict.FIT, TODAY)));

        assertThat(list.isReady()).isTrue();
        assertThat(list.stage()).isEqualTo(Stage.READY);
        assertThat(list.reason()).isEmpty();
        assertThat(list.done()).isEqualTo(6);
    }

    @Test
    void one_members_old_arrears_are_a_problem_and_named() {
        var credit = clean();
        credit.put(RINA, check(RINA, CreditStatus.S4, TODAY));

        var list = list(facts(FIVE, credit, visited(Verdict.FIT, TODAY)));

        var task = list.task(TaskCode.CREDIT_HISTORY).orElseThrow();
        assertThat(task.state()).isEqualTo(State.PROBLEM);
        assertThat(task.problems()).containsExactly(RINA);
        assertThat(task.done()).isEqualTo(4);
        assertThat(list.reason()).contains(task);
        assertThat(list.withoutCreditHistory()
                        .task(TaskCode.CREDIT_HISTORY)
                        .orElseThrow()
                        .problems())
                .isEmpty();
    }

    @Test
    void an_expired_check_turns_the_task_back_on() {
        var credit = clean();
        credit.put(RINA, check(RINA, CreditStatus.S0, TODAY.minusDays(60)));

        var task = list(facts(FIVE, credit, visited(Verdict.FIT, TODAY)))
                .task(TaskCode.CREDIT_HISTORY)
                .orElseThrow();

        assertThat(task.state()).isEqualTo(State.TODO);
        assertThat(task.missing()).containsExactly(RINA);
    }

    @Test
    void a_done_task_says_until_when_it_counts() {
        var list = list(facts(FIVE, clean(), visited(Verdict.FIT, TODAY.minusDays(10))));

        assertThat(list.task(TaskCode.CREDIT_HISTORY).orElseThrow().expiresOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(list.task(TaskCode.VISITS).orElseThrow().expiresOn()).isEqualTo(TODAY.plusDays(170));
        assertThat(list.task(TaskCode.SIZE).orElseThrow().expiresOn()).isNull();
    }

    @Test
    void one_unresolved_check_of_eligibility_blocks_and_a_bad_one_is_a_problem() {
        assertThat(eligible(Finding.CLEAR).state()).isEqualTo(State.DONE);
        assertThat(eligible(Finding.OPEN).state()).isEqualTo(State.TODO);
        assertThat(eligible(Finding.OPEN).missing()).containsExactly(RINA);
        assertThat(eligible(Finding.BLOCKED).problems()).containsExactly(RINA);
    }

    private static Task eligible(Finding hers) {
        var found = new HashMap<PersonId, Eligibility>();
        for (var person : FIVE) {
            var findings = new EnumMap<Matter, Finding>(Matter.class);
            for (var matter : Matter.values()) findings.put(matter, Finding.CLEAR);
            if (person.equals(RINA)) findings.put(Matter.ALIVE, hers);
            found.put(person, new Eligibility(person, findings, "KTP", TODAY));
        }
        var all = Set.copyOf(FIVE);
        var facts = new GroupFacts(
                FIVE,
                3,
                true,
                false,
                trained(FIVE),
                all,
                agreed(FIVE),
                all,
                clean(),
                Map.of(),
                Set.of(),
                Map.of(),
                found,
                TODAY);
        var rules = new Rules(
                List.of(rule(TaskCode.ELIGIBILITY, Section.VISIT, null, 365)), 5, 10, TrainingDemand.NONE, Set.of());
        return TaskList.of(rules, facts).getFirst();
    }

    @Test
    void an_old_visit_must_be_made_again_and_a_bad_one_is_a_problem() {
        var old = list(facts(FIVE, clean(), visited(Verdict.FIT, TODAY.minusDays(180))));
        var unfit = list(facts(FIVE, clean(), visited(Verdict.NOT_FIT, TODAY)));

        assertThat(old.task(TaskCode.VISITS).orElseThrow().state()).isEqualTo(State.TODO);
        assertThat(unfit.task(TaskCode.VISITS).orElseThrow().state()).isEqualTo(State.PROBLEM);
    }

    @Test
    void a_visit_counts_only_with_its_place_and_a_photo_where_the_rule_asks_both() {
        var rule = new Rule(TaskCode.VISITS, Section.VISIT, Role.VERIFIER, null, 7, 180, true, 0);
        var rules = new Rules(List.of(rule), 5, 10, TrainingDemand.NONE, Set.of());
        var here = new HashMap<PersonId, Visit>();
        FIVE.forEach(person -> here.put(person, visit(person, Verdict.FIT, TODAY, Spot.read("-1.61, 103.61"))));
        var butRina = new HashSet<>(FIVE);
        butRina.remove(RINA);

        assertThat(TaskList.of(rules, facts(FIVE, clean(), here, Set.copyOf(FIVE))))
                .allMatch(Task::isDone);
        var noPhoto = TaskList.of(rules, facts(FIVE, clean(), here, butRina)).getFirst();
        assertThat(noPhoto.missing()).containsExactly(RINA);
        assertThat(noPhoto.unshown()).containsExactly(RINA);
        here.put(RINA, visit(RINA, Verdict.FIT, TODAY, Optional.empty()));
        var noPlace =
                TaskList.of(rules, facts(FIVE, clean(), here, Set.copyOf(FIVE))).getFirst();
        assertThat(noPlace.unshown()).containsExactly(RINA);
        here.remove(RINA);
        var noVisit = TaskList.of(rules, facts(FIVE, clean(), here, Set.of())).getFirst();
        assertThat(noVisit.missing()).containsAll(FIVE);
        assertThat(noVisit.unshown()).doesNotContain(RINA).hasSize(4);
    }

    @Test
    void four_people_are_not_yet_a_group_and_training_waits_for_the_fifth() {
        var four = FIVE.subList(0, 4);
        var facts = new GroupFacts(
                four, 3, false, false, Map.of(), Set.of(), Map.of(), Set.of(), Map.of(), Map.of(), Set.of(), Map.of(),
                Map.of(), TODAY);

        var list = list(facts);

        assertThat(list.task(TaskCode.SIZE).orElseThrow().state()).isEqualTo(State.TODO);
        assertThat(list.task(TaskCode.LWK).orElseThrow().state()).isEqualTo(State.CANNOT_START_YET);
        assertThat(list.task(TaskCode.LWK).orElseThrow().after()).isEqualTo(TaskCode.SIZE);
        assertThat(list.stage()).isEqualTo(Stage.FORMED);
        assertThat(list.reason().orElseThrow().code()).isEqualTo(TaskCode.INAUGURATED);
    }

    @Test
    void a_pass_counts_in_the_themes_of_the_rule_and_as_long_as_the_rule_says() {
        var old = pass("lwk", TODAY.minusDays(365));
        var fresh = pass("lwk", TODAY.minusDays(364));
        var cooking = pass("kuliner", TODAY);

        assertThat(trained(lasting(null), old, cooking)).contains(new Trained(old.on(), null));
        assertThat(trained(lasting(365), old, cooking)).isEmpty();
        assertThat(trained(lasting(365), old, fresh)).contains(new Trained(fresh.on(), TODAY.plusDays(1)));
    }

    @Test
    void a_scheme_may_ask_for_themes_others_besides_and_hours() {
        var lwk = pass("lwk", TODAY.minusDays(30));
        var cooking = pass("kuliner", TODAY.minusDays(20));
        var again = pass("kuliner", TODAY.minusDays(10));
        var books = pass("pembukuan", TODAY.minusDays(5));

        var twoOthers = new TrainingDemand(Set.of("lwk"), Set.of(), 2, 0, null);
        assertThat(trained(twoOthers, lwk, cooking, again)).isEmpty();
        assertThat(trained(twoOthers, cooking, books)).isEmpty();
        assertThat(trained(twoOthers, lwk, cooking, books)).contains(new Trained(books.on(), null));

        var booksOrVideo = new TrainingDemand(Set.of("lwk"), Set.of("pembukuan", "video"), 1, 0, 10);
        assertThat(trained(booksOrVideo, lwk, books)).isEmpty();
        assertThat(trained(booksOrVideo, pass("lwk", TODAY), books)).contains(new Trained(TODAY, TODAY.plusDays(5)));

        var fifteenHours = new TrainingDemand(Set.of("lwk"), Set.of(), 0, 15, null);
        assertThat(trained(fifteenHours, lwk, cooking)).isEmpty();
        assertThat(trained(fifteenHours, lwk, cooking, again)).contains(new Trained(again.on(), null));
    }

    @Test
    void where_a_scheme_asks_for_no_training_nothing_waits_for_it() {
        var rules = new Rules(
                        List.of(
                                rule(TaskCode.LWK, Section.TRAINING, null, null),
                                rule(TaskCode.OWN_WORDS, Section.TRAINING, TaskCode.LWK, null)),
                        5,
                        10,
                        TrainingDemand.USUAL,
                        Set.of())
                .asking(TrainingDemand.NONE);

        var tasks = TaskList.of(rules, facts(FIVE, clean(), Map.of()));

        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.state()).isEqualTo(State.TODO))
                .satisfies(task -> assertThat(task.code()).isEqualTo(TaskCode.OWN_WORDS));
    }

    @Test
    void time_to_think_begins_with_consent_and_training_and_ends_by_itself_on_its_day() {
        assertThat(thinking(TODAY.minusDays(3), TODAY.minusDays(2)).isDone()).isTrue();
        var waits = thinking(TODAY.minusDays(1), TODAY.minusDays(9));
        assertThat(waits.state()).isEqualTo(State.TODO);
        assertThat(waits.turnsOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(waits.missing()).containsExactlyElementsOf(FIVE);
        assertThat(thinking(TODAY.minusDays(9), TODAY).turnsOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(thinking(TODAY, null).turnsOn()).isNull();
        assertThat(thinking(null, TODAY).turnsOn()).isNull();
    }

    /// How the time to think of five members stands who agreed and were trained on these days, two days being theirs.
    private static Task thinking(@Nullable LocalDate agreed, @Nullable LocalDate trained) {
        var rule = new Rule(TaskCode.COOLING_OFF, Section.AGREEMENT, Role.MEMBER, null, 2, null, false, 2);
        Map<PersonId, Trained> passed = trained == null
                ? Map.of()
                : FIVE.stream().collect(toMap(person -> person, _ -> new Trained(trained, null)));
        Map<PersonId, LocalDate> said =
                agreed == null ? Map.of() : FIVE.stream().collect(toMap(person -> person, _ -> agreed));
        var facts = new GroupFacts(
                FIVE, 3, true, false, passed, Set.of(), said, Set.of(), Map.of(), Map.of(), Set.of(), Map.of(),
                Map.of(), TODAY);
        return TaskList.of(new Rules(List.of(rule), 5, 10, TrainingDemand.USUAL, Set.of()), facts)
                .getFirst();
    }

    private static Optional<Trained> trained(TrainingDemand asked, PassedClass... passes) {
        return Optional.ofNullable(
                Trained.of(Map.of(RINA, List.of(passes)), asked, TODAY).get(RINA));
    }

    private static TrainingDemand lasting(@Nullable Integer days) {
        return new TrainingDemand(Set.of(), Set.of("lwk"), 1, 0, days);
    }

    private static PassedClass pass(String theme, LocalDate on) {
        return new PassedClass(RINA, ClassId.random(), new Theme(theme, Theme.Kind.LWK, theme, theme), on, 300);
    }

    private static Map<PersonId, Trained> trained(List<PersonId> members) {
        return members.stream().collect(toMap(person -> person, _ -> new Trained(TODAY, null)));
    }

    private static Map<PersonId, LocalDate> agreed(List<PersonId> members) {
        return members.stream().collect(toMap(person -> person, _ -> TODAY.minusDays(10)));
    }

    private static Checklist list(GroupFacts facts) {
        return new Checklist(LoanGroupId.random(), TODAY, TaskList.of(RULES, facts));
    }

    private static GroupFacts facts(
            List<PersonId> members, Map<PersonId, CreditCheck> credit, Map<PersonId, Visit> visits) {
        return facts(members, credit, visits, Set.of());
    }

    private static GroupFacts facts(
            List<PersonId> members,
            Map<PersonId, CreditCheck> credit,
            Map<PersonId, Visit> visits,
            Set<PersonId> photographed) {
        var all = Set.copyOf(members);
        return new GroupFacts(
                members,
                3,
                true,
                false,
                trained(members),
                all,
                agreed(members),
                all,
                credit,
                visits,
                photographed,
                Map.of(),
                Map.of(),
                TODAY);
    }

    private static Map<PersonId, CreditCheck> clean() {
        var credit = new HashMap<PersonId, CreditCheck>();
        FIVE.forEach(person -> credit.put(person, check(person, CreditStatus.S0, TODAY.minusDays(59))));
        return credit;
    }

    private static CreditCheck check(PersonId person, CreditStatus status, LocalDate on) {
        return new CreditCheck(person, status, Source.IDEB, on, on.plusDays(60), new UUID(0, 1));
    }

    private static Map<PersonId, Visit> visited(Verdict verdict, LocalDate on) {
        var visits = new HashMap<PersonId, Visit>();
        FIVE.forEach(person -> visits.put(person, visit(person, verdict, on, Optional.empty())));
        return visits;
    }

    private static Visit visit(PersonId person, Verdict verdict, LocalDate on, Optional<Spot> spot) {
        return new Visit(person, verdict, "Ada", true, spot, on, new UUID(0, 2));
    }

    private static Rule rule(TaskCode task, Section section, TaskCode after, Integer lastsDays) {
        return new Rule(task, section, Role.OFFICER, after, 7, lastsDays, false, 0);
    }
}
