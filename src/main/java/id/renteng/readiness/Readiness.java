package id.renteng.readiness;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PersonId;
import id.renteng.training.Theme;
import id.renteng.training.TrainingRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stands between groups and their loan. Nothing is stored: every answer is worked out from the facts of today.
@Service
@Transactional(readOnly = true)
public class Readiness {

    private static final Set<Office> OFFICES = Set.of(Office.CHAIR, Office.SECRETARY, Office.TREASURER);

    private final RuleTable rules;
    private final EvidenceTable evidence;
    private final LearningTable learning;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final TrainingRecords training;
    private final PayoutAccounts accounts;
    private final Clock clock;

    Readiness(
            RuleTable rules,
            EvidenceTable evidence,
            LearningTable learning,
            LoanGroups groups,
            CoachedGroups coached,
            TrainingRecords training,
            PayoutAccounts accounts,
            Clock clock) {
        this.rules = rules;
        this.evidence = evidence;
        this.learning = learning;
        this.groups = groups;
        this.coached = coached;
        this.training = training;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A group's task list today.
    ///
    /// @throws NoSuchElementException if there is no such group
    public Checklist checklist(LoanGroupId group) {
        return checklist(group, LocalDate.now(clock));
    }

    /// A group's task list by the rules of a day, for a command that carries its own date. The facts are those known
    /// now.
    ///
    /// @throws NoSuchElementException if there is no such group
    public Checklist checklist(LoanGroupId group, LocalDate on) {
        var found = checklists(List.of(group), on).get(group);
        if (found == null) throw new NoSuchElementException("no group " + group);
        return found;
    }

    /// A group's task list as this actor may see it: a chair sees her own group only, and only officer and bank see
    /// which member has what credit history.
    ///
    /// @throws NoSuchElementException if there is no such group for her
    public Checklist checklist(LoanGroupId group, Actor by) {
        groups.seenBy(by, group);
        var list = checklist(group);
        return by.is(Role.OFFICER, Role.BANK_MAKER, Role.BANK_CHECKER) ? list : list.withoutCreditHistory();
    }

    public boolean isReady(LoanGroupId group) {
        return checklist(group).isReady();
    }

    /// The tasks that are not done, in the order of the rules.
    public List<Task> missing(LoanGroupId group) {
        return checklist(group).missing();
    }

    /// The task lists of many groups, with as many questions as for one. Unknown groups are left out.
    public Map<LoanGroupId, Checklist> summaries(Collection<LoanGroupId> ids) {
        return checklists(ids, LocalDate.now(clock));
    }

    private Map<LoanGroupId, Checklist> checklists(Collection<LoanGroupId> ids, LocalDate on) {
        var found = groups.all(ids);
        var facts = gather(found.values(), on);
        var inForce = rules.on(on);
        return found.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        group -> new Checklist(group.getKey(), on, TaskList.of(inForce, facts.of(group.getValue())))));
    }

    private Gathered gather(Collection<LoanGroup> found, LocalDate on) {
        var people = found.stream().flatMap(g -> g.details().people().stream()).collect(toSet());
        return new Gathered(
                inaugurated(found),
                training.passed(people, Theme.Kind.LWK).keySet(),
                accounts.all(people).keySet(),
                evidence.consents(people).keySet(),
                evidence.baselines(people).keySet(),
                evidence.checks(people),
                evidence.visits(found.stream().map(g -> g.details().id()).toList()),
                learning.passed(people),
                learning.eligibility(people),
                on);
    }

    private Set<CoachedGroupId> inaugurated(Collection<LoanGroup> found) {
        var ids = found.stream().map(g -> g.details().coachedGroup()).collect(toSet());
        if (ids.isEmpty()) return Set.of();
        List<CoachedGroup> groupsOfThem = ids.size() == 1
                ? coached.find(ids.iterator().next()).stream().toList()
                : coached.list("", "INAUGURATED");
        return groupsOfThem.stream()
                .filter(Inaugurated.class::isInstance)
                .map(group -> group.details().id())
                .collect(toSet());
    }

    /// The facts of many groups at once.
    private record Gathered(
            Set<CoachedGroupId> inaugurated,
            Set<PersonId> trained,
            Set<PersonId> withAccount,
            Set<PersonId> consenting,
            Set<PersonId> withBaseline,
            Map<PersonId, CreditCheck> credit,
            Map<LoanGroupId, Map<PersonId, Visit>> visits,
            Map<TaskCode, Set<PersonId>> learned,
            Map<PersonId, Eligibility> eligibility,
            LocalDate on) {

        GroupFacts of(LoanGroup group) {
            var details = group.details();
            var held = new HashSet<Office>();
            details.members().forEach(member -> held.add(member.office()));
            held.retainAll(OFFICES);
            return new GroupFacts(
                    details.people(),
                    held.size(),
                    inaugurated.contains(details.coachedGroup()),
                    trained,
                    withAccount,
                    consenting,
                    withBaseline,
                    credit,
                    visits.getOrDefault(details.id(), Map.of()),
                    learned,
                    eligibility,
                    on);
        }
    }
}
