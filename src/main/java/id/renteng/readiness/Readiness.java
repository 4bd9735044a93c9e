package id.renteng.readiness;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Membership;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PayoutAccount;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PersonId;
import id.renteng.training.TrainingRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stands between groups and their loan. Nothing is stored: every answer is worked out from the facts of today.
@Service
@Transactional(readOnly = true)
public class Readiness {

    private static final Set<Office> OFFICES = Set.of(Office.CHAIR, Office.SECRETARY, Office.TREASURER);

    private final RuleTable rules;
    private final ChosenSchemes chosen;
    private final EvidenceTable evidence;
    private final LearningTable learning;
    private final PhotoTable photos;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final TrainingRecords training;
    private final PayoutAccounts accounts;
    private final GroupAccounts groupAccounts;
    private final Clock clock;

    Readiness(
            RuleTable rules,
            ChosenSchemes chosen,
            EvidenceTable evidence,
            LearningTable learning,
            PhotoTable photos,
            LoanGroups groups,
            CoachedGroups coached,
            TrainingRecords training,
            PayoutAccounts accounts,
            GroupAccounts groupAccounts,
            Clock clock) {
        this.rules = rules;
        this.chosen = chosen;
        this.evidence = evidence;
        this.learning = learning;
        this.photos = photos;
        this.groups = groups;
        this.coached = coached;
        this.training = training;
        this.accounts = accounts;
        this.groupAccounts = groupAccounts;
        this.clock = clock;
    }

    /// A group's task list today, by the rules of the scheme it has an open application to, or else of the programme.
    ///
    /// @throws NoSuchElementException if there is no such group
    public Checklist checklist(LoanGroupId group) {
        return checklist(group, LocalDate.now(clock));
    }

    /// The same by the rules of a day, for a command that carries its own date. The facts are those known now.
    ///
    /// @throws NoSuchElementException if there is no such group
    public Checklist checklist(LoanGroupId group, LocalDate on) {
        return checklist(group, rulesOf(List.of(group), on), on);
    }

    /// The same, by the rules of a scheme.
    ///
    /// @throws NoSuchElementException if there is no such group
    public Checklist checklist(LoanGroupId group, LocalDate on, ReadinessDemand asked) {
        var inForce = rules.on(on, asked);
        return checklist(group, _ -> inForce, on);
    }

    private Checklist checklist(LoanGroupId group, RulesOf inForce, LocalDate on) {
        var found = progress(List.of(group), inForce, on).get(group);
        if (found == null) throw new NoSuchElementException("no group " + group);
        return found.list();
    }

    /// By which rules each group is to be ready. Whoever says how far a group has come asks here: its page, the list of
    /// groups and the funnel cannot differ.
    private interface RulesOf {

        Rules of(LoanGroupId group);
    }

    private RulesOf rulesOf(Collection<LoanGroupId> groups, LocalDate on) {
        return rulesOf(chosen.of(groups), on);
    }

    private RulesOf rulesOf(Map<LoanGroupId, ReadinessDemand> asked, LocalDate on) {
        var programme = rules.on(on);
        var known = asked.values().stream().distinct().collect(toMap(one -> one, one -> rules.on(on, one)));
        return group -> {
            var scheme = asked.get(group);
            return scheme == null ? programme : Objects.requireNonNull(known.get(scheme));
        };
    }

    /// A group's task list as this actor may see it: a chair sees her own group only, and only officer and bank see
    /// which member has what credit history.
    ///
    /// @throws NoSuchElementException if there is no such group for her
    public Checklist checklist(LoanGroupId group, Actor by) {
        groups.seenBy(by, group);
        return seen(checklist(group), by);
    }

    private static Checklist seen(Checklist list, Actor by) {
        return by.is(Role.OFFICER, Role.BANK_MAKER, Role.BANK_CHECKER) ? list : list.withoutCreditHistory();
    }

    /// What the programme asks today of a group that has not applied to a scheme yet.
    public TrainingDemand programme() {
        return rules.on(LocalDate.now(clock)).training();
    }

    /// How the rules by which a group is to be ready change next, if that is known already.
    public Optional<RuleChange> nextChange(LoanGroupId group) {
        var today = LocalDate.now(clock);
        var asked = chosen.of(List.of(group));
        var now = rulesOf(asked, today).of(group);
        return rules.changes(today).stream()
                .flatMap(day -> now.changedBy(rulesOf(asked, day).of(group), day).stream())
                .findFirst();
    }

    /// Who sees to a task, and in how many days it is usually done.
    public record Usual(Role who, int days) {}

    /// Of each task that the programme asks today.
    public Map<TaskCode, Usual> usual() {
        return rules.on(LocalDate.now(clock)).tasks().stream()
                .collect(toMap(Rules.Rule::task, rule -> new Usual(rule.who(), rule.usualDays())));
    }

    /// Who of a group has passed what each of these asks, today.
    ///
    /// @throws NoSuchElementException if there is no such group for the asker
    public Map<TrainingDemand, Set<PersonId>> trained(LoanGroupId group, Set<TrainingDemand> asked, Actor by) {
        var people = Set.copyOf(groups.seenBy(by, group).details().people());
        var passes = training.passed(people);
        var today = LocalDate.now(clock);
        return asked.stream()
                .collect(toMap(
                        one -> one,
                        one -> one.isNothing()
                                ? people
                                : Trained.of(passes, one, today).keySet()));
    }

    public boolean isReady(LoanGroupId group) {
        return checklist(group).isReady();
    }

    /// The tasks that are not done, in the order of the rules.
    public List<Task> missing(LoanGroupId group) {
        return checklist(group).missing();
    }

    /// What somebody who would join a group has still to do herself, by the rules of a day.
    ///
    /// @throws NoSuchElementException if there is no such group
    public List<Task> missingOf(PersonId person, LoanGroupId group, LocalDate on) {
        var details = groups.find(group).orElseThrow().details();
        var alone = new LoanGroup.Formed(new LoanGroup.Details(
                group,
                details.coachedGroup(),
                details.name(),
                details.kelurahan(),
                details.formedOn(),
                details.formedBy(),
                List.of(new Membership.Active(person, Office.MEMBER, on))));
        var inForce = rulesOf(List.of(group), on).of(group);
        var facts = gather(List.of(alone), _ -> inForce, on).of(alone, inForce.training());
        return TaskList.of(inForce, facts).stream()
                .filter(task ->
                        task.missing().contains(person) || task.problems().contains(person))
                .toList();
    }

    /// How far a group has come and when it came to each stage, and the task list behind it.
    ///
    /// @param entered the day of each stage it has reached
    public record Progress(Checklist list, Map<Stage, LocalDate> entered) {

        public Progress {
            entered = Map.copyOf(entered);
        }
    }

    /// The progress of many groups, with as many questions as for one. Unknown groups are left out.
    public Map<LoanGroupId, Progress> progress(Collection<LoanGroupId> ids) {
        var today = LocalDate.now(clock);
        return progress(ids, rulesOf(ids, today), today);
    }

    private Map<LoanGroupId, Progress> progress(Collection<LoanGroupId> ids, RulesOf inForce, LocalDate on) {
        var found = groups.all(ids);
        var facts = gather(found.values(), inForce, on);
        return found.entrySet().stream().collect(toMap(Map.Entry::getKey, group -> {
            var asked = inForce.of(group.getKey());
            var tasks = TaskList.of(asked, facts.of(group.getValue(), asked.training()));
            var list = new Checklist(group.getKey(), on, tasks);
            return new Progress(list, facts.entered(group.getValue(), list.stage(), asked.training()));
        }));
    }

    /// The states of groups as [LoanGroupState] names them, with as many questions as for one. Unknown ones are
    /// left out.
    public Map<LoanGroupId, LoanGroupState> states(Collection<LoanGroup> of) {
        var progress = progress(of.stream().map(group -> group.details().id()).toList());
        return of.stream()
                .filter(group -> progress.containsKey(group.details().id()))
                .collect(toMap(group -> group.details().id(), group -> {
                    var so = Objects.requireNonNull(progress.get(group.details().id()));
                    return LoanGroupState.of(group, so.list());
                }));
    }

    private Gathered gather(Collection<LoanGroup> found, RulesOf inForce, LocalDate on) {
        var people = found.stream().flatMap(g -> g.details().people().stream()).collect(toSet());
        var ids = found.stream().map(g -> g.details().id()).toList();
        var passes = training.passed(people);
        var trained = ids.stream()
                .map(group -> inForce.of(group).training())
                .distinct()
                .collect(toMap(asked -> asked, asked -> Trained.of(passes, asked, on)));
        return new Gathered(
                inaugurated(found),
                groupAccounts.inOrder(found),
                trained,
                accounts.all(people),
                evidence.consents(people),
                evidence.baselines(people),
                evidence.checks(people),
                evidence.visits(ids),
                photos.ofLatestVisits(ids),
                learning.passed(people),
                learning.eligibility(people),
                on);
    }

    private Map<CoachedGroupId, LocalDate> inaugurated(Collection<LoanGroup> found) {
        var ids = found.stream().map(g -> g.details().coachedGroup()).collect(toSet());
        var days = new HashMap<CoachedGroupId, LocalDate>();
        for (var group : coached.all(ids).values()) {
            if (group instanceof Inaugurated inaugurated)
                days.put(group.details().id(), inaugurated.inauguratedOn());
        }
        return days;
    }

    /// The facts of many groups at once.
    private record Gathered(
            Map<CoachedGroupId, LocalDate> inaugurated,
            Set<LoanGroupId> cashInOrder,
            Map<TrainingDemand, Map<PersonId, Trained>> trained,
            Map<PersonId, PayoutAccount> withAccount,
            Map<PersonId, LocalDate> consenting,
            Map<PersonId, LocalDate> withBaseline,
            Map<PersonId, CreditCheck> credit,
            Map<LoanGroupId, Map<PersonId, Visit>> visits,
            Map<LoanGroupId, Set<PersonId>> photographed,
            Map<TaskCode, Set<PersonId>> learned,
            Map<PersonId, Eligibility> eligibility,
            LocalDate on) {

        /// A stage is entered on the day of the last fact that it asks for, and never before the stage before it.
        Map<Stage, LocalDate> entered(LoanGroup group, Stage reached, TrainingDemand asked) {
            var details = group.details();
            var entered = new EnumMap<Stage, LocalDate>(Stage.class);
            var day = details.formedOn();
            for (var stage : Stage.values()) {
                if (stage.compareTo(reached) > 0) break;
                day = facts(details, stage, asked)
                        .max(Comparator.naturalOrder())
                        .map(latest(day))
                        .orElse(day);
                entered.put(stage, day);
            }
            return entered;
        }

        private static UnaryOperator<LocalDate> latest(LocalDate before) {
            return day -> day.isAfter(before) ? day : before;
        }

        private Stream<LocalDate> facts(LoanGroup.Details group, Stage stage, TrainingDemand asked) {
            var people = group.people();
            return switch (stage) {
                case FORMED -> Stream.of(group.formedOn());
                case INAUGURATED -> Stream.ofNullable(inaugurated.get(group.coachedGroup()));
                case TRAINED -> days(people, trained(asked), Trained::since);
                case READY ->
                    Stream.of(
                                    days(people, withAccount, PayoutAccount::recordedOn),
                                    days(people, consenting, on -> on),
                                    days(people, withBaseline, on -> on),
                                    days(people, credit, CreditCheck::checkedOn),
                                    days(people, visits.getOrDefault(group.id(), Map.of()), Visit::on))
                            .flatMap(days -> days);
            };
        }

        private static <T> Stream<LocalDate> days(
                List<PersonId> people, Map<PersonId, T> known, Function<T, LocalDate> day) {
            return people.stream().map(known::get).filter(Objects::nonNull).map(day);
        }

        private Map<PersonId, Trained> trained(TrainingDemand asked) {
            return trained.getOrDefault(asked, Map.of());
        }

        GroupFacts of(LoanGroup group, TrainingDemand asked) {
            var details = group.details();
            var held = new HashSet<Office>();
            details.members().forEach(member -> held.add(member.office()));
            held.retainAll(OFFICES);
            return new GroupFacts(
                    details.people(),
                    held.size(),
                    inaugurated.containsKey(details.coachedGroup()),
                    cashInOrder.contains(details.id()),
                    trained(asked),
                    withAccount.keySet(),
                    consenting,
                    withBaseline.keySet(),
                    credit,
                    visits.getOrDefault(details.id(), Map.of()),
                    photographed.getOrDefault(details.id(), Set.of()),
                    learned,
                    eligibility,
                    on);
        }
    }
}
