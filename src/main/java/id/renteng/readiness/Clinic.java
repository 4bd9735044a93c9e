package id.renteng.readiness;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.ClinicRefusal.FollowUpOutside;
import id.renteng.readiness.ClinicRefusal.InFuture;
import id.renteng.readiness.ClinicRefusal.NoStatus;
import id.renteng.readiness.ClinicRefusal.NotForStatus;
import id.renteng.readiness.ClinicTable.Way;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The credit-history clinic: what a member with old arrears can do, and what each choice does to her group. It knows
/// only what the member brought or the bank answered; nobody here asks the credit registry.
@Service
public class Clinic {

    private static final int FOLLOW_UP_DAYS_MAX = 180;

    private final ClinicTable steps;
    private final EvidenceTable evidence;
    private final RuleTable rules;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final Clock clock;

    Clinic(
            ClinicTable steps,
            EvidenceTable evidence,
            RuleTable rules,
            LoanGroups groups,
            CoachedGroups coached,
            Clock clock) {
        this.steps = steps;
        this.evidence = evidence;
        this.rules = rules;
        this.groups = groups;
        this.coached = coached;
        this.clock = clock;
    }

    /// A member's case as she and her facilitator see it.
    ///
    /// @param stops whether her status keeps her group from a loan
    /// @param step  the way she took, if she took one
    public record Case(CreditCheck check, boolean stops, List<Route> routes, Optional<ClinicStep> step) {}

    /// Records which way a member takes. Taking another one later is a step of its own.
    @Transactional
    @Command(value = "clinic-route-chosen", by = Role.OFFICER)
    @Confidential
    public Result<ClinicStep, ClinicRefusal> choose(
            PersonId person, Route route, LocalDate on, LocalDate followUpOn, Actor by) {
        if (on.isAfter(LocalDate.now(clock))) return refused(new InFuture(on));
        var check = evidence.checks(List.of(person)).get(person);
        if (check == null || !check.isValid(on)) return refused(new NoStatus());
        if (!routes(check.status(), on).contains(route)) return refused(new NotForStatus(check.status()));
        var latest = on.plusDays(FOLLOW_UP_DAYS_MAX);
        if (!followUpOn.isAfter(on) || followUpOn.isAfter(latest)) {
            return refused(new FollowUpOutside(on.plusDays(1), latest));
        }
        var step = new ClinicStep(person, check.status(), route, on, followUpOn);
        steps.insert(step, by.user());
        return done(step);
    }

    /// A person's case: for her facilitator, and for herself.
    ///
    /// @throws NoSuchElementException if nothing is known of her, or she is not for this reader
    @Transactional(readOnly = true)
    public Case caseOf(PersonId person, Actor by) {
        if (!by.is(Role.OFFICER) && !person.value().equals(by.person())) throw new NoSuchElementException("not hers");
        var check = Optional.ofNullable(evidence.checks(List.of(person)).get(person))
                .orElseThrow();
        var today = LocalDate.now(clock);
        boolean stops = check.isValid(today) && rules.on(today).stopping().contains(check.status());
        var open = Optional.ofNullable(steps.open(List.of(person)).get(person));
        return new Case(check, stops, routes(check.status(), today), open);
    }

    /// The members whose credit history has ways out, each with what every way does to the group. For the facilitator.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional(readOnly = true)
    public Map<PersonId, List<Effect>> effects(LoanGroupId id, Actor by) {
        by.mustBe(Role.OFFICER);
        var group = groups.find(id).orElseThrow().details();
        var today = LocalDate.now(clock);
        var inForce = rules.on(today);
        int free = free(group.coachedGroup(), inForce);
        var effects = new LinkedHashMap<PersonId, List<Effect>>();
        var checks = evidence.checks(group.people());
        for (var person : group.people()) {
            var check = checks.get(person);
            if (check == null || !check.isValid(today)) continue;
            var ways = steps.ways(check.status(), today).stream()
                    .map(way -> Effect.of(
                            way.route(), way.usualDays(), group.members().size(), inForce.membersMin(), free))
                    .toList();
            if (!ways.isEmpty()) effects.put(person, ways);
        }
        return effects;
    }

    /// The open steps of the city, or of the part she works in, by the day on which to ask, the longest overdue first;
    /// at most 200.
    @Transactional(readOnly = true)
    public List<ClinicStep> followUps(Actor by) {
        by.mustBe(Role.OFFICER);
        var open = steps.followUps(200);
        if (by.area().isCity()) return open;
        var hers =
                coached.within(by.area(), open.stream().map(ClinicStep::person).toList());
        return open.stream().filter(step -> hers.contains(step.person())).toList();
    }

    private List<Route> routes(CreditStatus status, LocalDate on) {
        return steps.ways(status, on).stream().map(Way::route).toList();
    }

    private int free(CoachedGroupId within, Rules inForce) {
        var members = coached.members(within);
        var taken = groups.placesOf(members).keySet();
        var checks = evidence.checks(members);
        return (int) members.stream()
                .filter(person -> !taken.contains(person))
                .filter(person -> {
                    var check = checks.get(person);
                    return check == null || !inForce.stopping().contains(check.status());
                })
                .count();
    }
}
