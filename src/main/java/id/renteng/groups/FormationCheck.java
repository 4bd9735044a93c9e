package id.renteng.groups;

import id.renteng.groups.FormationRefusal.CoachedGroupNotActive;
import id.renteng.groups.FormationRefusal.DateInFuture;
import id.renteng.groups.FormationRefusal.DateTooEarly;
import id.renteng.groups.FormationRefusal.InAnotherGroup;
import id.renteng.groups.FormationRefusal.NotInCoachedGroup;
import id.renteng.groups.FormationRefusal.NotTogether;
import id.renteng.groups.FormationRefusal.WrongSize;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What keeps people of a coached group from being a loan group. Asked while a draft is written, and asked again, with
/// the people locked, when the group is formed.
@Component
class FormationCheck {

    private final LoanGroupTable groups;
    private final CoachedGroupTable coached;
    private final MemberTable members;
    private final DecreeTable rules;
    private final CompositionCheck composition;
    private final Clock clock;

    FormationCheck(
            LoanGroupTable groups,
            CoachedGroupTable coached,
            MemberTable members,
            DecreeTable rules,
            CompositionCheck composition,
            Clock clock) {
        this.groups = groups;
        this.coached = coached;
        this.members = members;
        this.rules = rules;
        this.composition = composition;
        this.clock = clock;
    }

    /// The first reason, in the order of [FormationRefusal]; empty if there is none.
    Optional<FormationRefusal> whyNot(CoachedGroup within, List<Membership.Active> asked, LocalDate on) {
        if (within instanceof CoachedGroup.Suspended || !(within instanceof CoachedGroup.Living)) {
            return Optional.of(new CoachedGroupNotActive());
        }
        if (on.isAfter(LocalDate.now(clock))) return Optional.of(new DateInFuture());
        var sizes = rules.rulesOn(on);
        if (asked.size() < sizes.loanMin() || asked.size() > sizes.loanMax()) {
            return Optional.of(new WrongSize(asked.size(), sizes.loanMin(), sizes.loanMax()));
        }
        var coachedGroup = within.details().id();
        var people = asked.stream().map(Membership::person).toList();
        var known = Set.copyOf(coached.members(coachedGroup));
        for (var person : people) {
            if (!known.contains(person)) return Optional.of(new NotInCoachedGroup(person));
        }
        for (var place : groups.placesOf(people).entrySet()) {
            return Optional.of(
                    new InAnotherGroup(place.getKey(), place.getValue().name()));
        }
        var unfit = composition.whyNot(asked, List.of(), on);
        if (unfit.isPresent()) return Optional.of(new NotTogether(unfit.get()));
        var earliest = members.earliestForming(coachedGroup, people);
        return on.isBefore(earliest) ? Optional.of(new DateTooEarly(earliest)) : Optional.empty();
    }
}
