package id.renteng.readiness;

import id.renteng.readiness.Rules.Rule;
import id.renteng.readiness.Task.State;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Works out a group's task list from the rules and what is known. Pure: the same facts give the same list.
final class TaskList {

    private static final int OFFICES = 3;

    private final Rules rules;
    private final GroupFacts facts;
    private final EnumSet<TaskCode> finished = EnumSet.noneOf(TaskCode.class);

    private TaskList(Rules rules, GroupFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    static List<Task> of(Rules rules, GroupFacts facts) {
        return new TaskList(rules, facts).tasks();
    }

    private List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        for (var rule : rules.tasks()) {
            var task = task(rule);
            if (task.isDone()) finished.add(rule.task());
            tasks.add(task);
        }
        return tasks;
    }

    private Task task(Rule rule) {
        return switch (rule.task()) {
            case SIZE -> size(rule);
            case OFFICERS -> counted(rule, facts.offices(), OFFICES);
            case INAUGURATED -> counted(rule, facts.inaugurated() ? 1 : 0, 1);
            case ACCOUNTS -> everyMember(rule, facts.withAccount()::contains, _ -> false);
            case GROUP_ACCOUNT -> counted(rule, facts.cashInOrder() ? 1 : 0, 1);
            case BASELINES -> everyMember(rule, facts.withBaseline()::contains, _ -> false);
            case LWK -> everyMember(rule, facts.trained()::containsKey, _ -> false);
            case CONSENTS -> everyMember(rule, facts.consenting()::containsKey, _ -> false);
            case CREDIT_HISTORY -> everyMember(rule, this::isCreditKnown, this::isStopped);
            case PROCEDURE, OWN_WORDS ->
                everyMember(rule, facts.learned().getOrDefault(rule.task(), Set.of())::contains, _ -> false);
            case ELIGIBILITY -> everyMember(rule, person -> isEligible(person, rule), this::isBlocked);
            case COOLING_OFF -> thinking(rule);
            case VISITS -> everyMember(rule, person -> isVisited(person, rule), this::isFoundUnfit);
        };
    }

    /// Says its day once the time of every member has begun.
    private Task thinking(Rule rule) {
        var task = everyMember(rule, person -> hasThought(person, rule), _ -> false);
        var days =
                task.missing().stream().map(person -> thinksUntil(person, rule)).toList();
        return days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)
                ? task
                : task.turning(days.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private boolean hasThought(PersonId person, Rule rule) {
        return thinksUntil(person, rule)
                .filter(day -> !facts.today().isBefore(day))
                .isPresent();
    }

    /// The first day after her time to think, which begins when she has agreed and, where training is asked, was
    /// trained; nothing before that.
    private Optional<LocalDate> thinksUntil(PersonId person, Rule rule) {
        var agreed = facts.consenting().get(person);
        var trained = facts.trained().get(person);
        if (agreed == null || trained == null && !rules.training().isNothing()) return Optional.empty();
        var told = trained == null || agreed.isAfter(trained.since()) ? agreed : trained.since();
        return Optional.of(told.plusDays(rule.waitsDays()));
    }

    private Task size(Rule rule) {
        int members = facts.members().size();
        var state =
                members > rules.membersMax() ? State.PROBLEM : members < rules.membersMin() ? State.TODO : State.DONE;
        return line(rule, state, members, Math.max(members, rules.membersMin()), List.of(), List.of());
    }

    private Task counted(Rule rule, int done, int of) {
        return line(rule, done >= of ? State.DONE : State.TODO, done, of, List.of(), List.of());
    }

    private Task everyMember(Rule rule, Predicate<PersonId> isDone, Predicate<PersonId> isProblem) {
        var problems = facts.members().stream().filter(isProblem).toList();
        var missing = facts.members().stream()
                .filter(isDone.negate())
                .filter(isProblem.negate())
                .toList();
        int all = facts.members().size();
        int done = all - problems.size() - missing.size();
        var state = !problems.isEmpty() ? State.PROBLEM : done == all && all > 0 ? State.DONE : State.TODO;
        return line(rule, state, done, all, missing, problems);
    }

    private Task line(Rule rule, State state, int done, int of, List<PersonId> missing, List<PersonId> problems) {
        var blocker = state == State.TODO && done == 0 ? blocker(rule) : null;
        return new Task(
                rule.task(),
                rule.section(),
                blocker == null ? state : State.CANNOT_START_YET,
                done,
                of,
                rule.who(),
                blocker,
                rule.usualDays(),
                missing,
                problems,
                missing.stream().filter(person -> isUnshown(person, rule)).toList(),
                null,
                state == State.DONE ? expiresOn(rule) : null);
    }

    private @Nullable TaskCode blocker(Rule rule) {
        return rule.after() == null || finished.contains(rule.after()) ? null : rule.after();
    }

    /// The day on which the first of its pieces of evidence no longer counts.
    private @Nullable LocalDate expiresOn(Rule rule) {
        return facts.members().stream()
                .map(person -> expiresOn(rule, person))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate expiresOn(Rule rule, PersonId person) {
        if (rule.task() == TaskCode.CREDIT_HISTORY) {
            var check = facts.credit().get(person);
            return check == null ? null : check.expiresOn();
        }
        if (rule.task() == TaskCode.LWK) {
            var trained = facts.trained().get(person);
            return trained == null ? null : trained.expiresOn();
        }
        var lasts = rule.lastsDays();
        if (lasts == null) return null;
        var visit = rule.task() == TaskCode.VISITS ? facts.visits().get(person) : null;
        if (visit != null) return visit.on().plusDays(lasts);
        var checked = rule.task() == TaskCode.ELIGIBILITY ? facts.eligibility().get(person) : null;
        return checked == null ? null : checked.on().plusDays(lasts);
    }

    private boolean isEligible(PersonId person, Rule rule) {
        var checked = facts.eligibility().get(person);
        return checked != null && checked.isClear() && lasts(checked.on(), rule);
    }

    private boolean isBlocked(PersonId person) {
        var checked = facts.eligibility().get(person);
        return checked != null && checked.isBlocked();
    }

    private boolean isCreditKnown(PersonId person) {
        var check = facts.credit().get(person);
        return check != null && check.isValid(facts.today()) && !isStopped(person);
    }

    /// An expired check stops nobody: it must be made again, and may then be better.
    private boolean isStopped(PersonId person) {
        var check = facts.credit().get(person);
        return check != null && check.isValid(facts.today()) && rules.stopping().contains(check.status());
    }

    private boolean isVisited(PersonId person, Rule rule) {
        return isFoundFit(person, rule) && !isUnshown(person, rule);
    }

    private boolean isFoundFit(PersonId person, Rule rule) {
        var visit = facts.visits().get(person);
        return visit != null && visit.verdict() == Verdict.FIT && lasts(visit.on(), rule);
    }

    /// A verifier found her fit, and nothing shows that he was there.
    private boolean isUnshown(PersonId person, Rule rule) {
        if (!rule.asksPlaceAndPhoto() || !isFoundFit(person, rule)) return false;
        var visit = Objects.requireNonNull(facts.visits().get(person));
        return visit.spot().isEmpty() || !facts.photographed().contains(person);
    }

    private boolean isFoundUnfit(PersonId person) {
        var visit = facts.visits().get(person);
        return visit != null && visit.verdict() == Verdict.NOT_FIT;
    }

    private boolean lasts(LocalDate since, Rule rule) {
        return rule.lastsDays() == null || facts.today().isBefore(since.plusDays(rule.lastsDays()));
    }
}
