package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.FormationRefusal.NameTaken;
import id.renteng.groups.FormationRefusal.OfficersNotThree;
import id.renteng.groups.LoanGroup.Borrowing;
import id.renteng.groups.LoanGroup.CycleDone;
import id.renteng.groups.LoanGroup.Details;
import id.renteng.groups.LoanGroup.Dissolved;
import id.renteng.groups.LoanGroup.Formed;
import id.renteng.groups.MoveReason.Move;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The loan groups: formed inside a coached group, borrowing, done with a cycle, dissolved.
@Service
public class LoanGroups {

    private final LoanGroupTable groups;
    private final CoachedGroupTable coached;
    private final MemberTable memberLines;
    private final CompositionCheck composition;
    private final FormationCheck check;
    private final MoveTable moves;
    private final Regions regions;
    private final Clock clock;

    LoanGroups(
            LoanGroupTable groups,
            CoachedGroupTable coached,
            MemberTable members,
            CompositionCheck composition,
            FormationCheck check,
            MoveTable moves,
            Regions regions,
            Clock clock) {
        this.groups = groups;
        this.coached = coached;
        this.memberLines = members;
        this.composition = composition;
        this.check = check;
        this.moves = moves;
        this.regions = regions;
        this.clock = clock;
    }

    /// What is asked of a new loan group.
    ///
    /// @param name   1 to 100 characters
    /// @param others the members without an office
    public record NewLoanGroup(
            CoachedGroupId coachedGroup,
            String name,
            PersonId chair,
            PersonId secretary,
            PersonId treasurer,
            List<PersonId> others) {

        public NewLoanGroup {
            name = name.strip();
            others = List.copyOf(others);
            if (name.isEmpty() || name.length() > 100) throw new IllegalArgumentException("name: 1 to 100 characters");
        }

        boolean hasThreeOfficers() {
            return Set.copyOf(List.of(chair, secretary, treasurer)).size() == 3;
        }

        List<Membership.Active> members(LocalDate on) {
            var members = new ArrayList<Membership.Active>();
            members.add(new Membership.Active(chair, Office.CHAIR, on));
            members.add(new Membership.Active(secretary, Office.SECRETARY, on));
            members.add(new Membership.Active(treasurer, Office.TREASURER, on));
            for (var other : others) {
                if (members.stream().noneMatch(member -> member.person().equals(other))) {
                    members.add(new Membership.Active(other, Office.MEMBER, on));
                }
            }
            return members;
        }
    }

    /// Forms a loan group.
    ///
    /// @throws NoSuchElementException if there is no such coached group
    @Transactional
    @Command(value = "loan-group-formed", by = Role.OFFICER)
    public Result<LoanGroupId, FormationRefusal> form(NewLoanGroup asked, LocalDate on, Actor by) {
        var within = coached.lock(asked.coachedGroup());
        if (!asked.hasThreeOfficers()) return refused(new OfficersNotThree());
        var members = asked.members(on);
        memberLines.lock(composition.withHouseholds(
                members.stream().map(Membership::person).toList()));
        var reason = check.whyNot(within, members, on);
        if (reason.isPresent()) return refused(reason.get());
        var kelurahan = within.details().kelurahan();
        var formed = new Formed(new Details(
                LoanGroupId.random(), asked.coachedGroup(), asked.name(), kelurahan, on, by.user(), members));
        return groups.insert(formed) ? done(formed.details().id()) : refused(new NameTaken());
    }

    /// A loan was paid out to the group: from now on its members are fixed.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(
            value = "loan-group-borrowing",
            by = {Role.BANK_CHECKER, Role.OFFICER})
    public Result<Borrowing, MoveRefusal> startCycle(LoanGroupId id, LocalDate on, Actor by) {
        var group = groups.lock(id);
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        var earliest = memberLines.lastChange(id);
        if (on.isBefore(earliest)) return refused(new MoveRefusal.DateTooEarly(earliest));
        return switch (group) {
            case Formed formed -> done(save(formed.borrow(on)));
            case CycleDone waiting -> done(save(waiting.borrow(on)));
            case Borrowing _, Dissolved _ -> refused(new MoveRefusal.NotNow());
        };
    }

    /// The group's loan is settled. Money paid late in the books may settle it before the day an office changed hands.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(
            value = "loan-group-cycle-done",
            by = {Role.OFFICER, Role.CHAIR, Role.BANK_MAKER, Role.BANK_CHECKER})
    public Result<CycleDone, MoveRefusal> endCycle(LoanGroupId id, LocalDate on, Actor by) {
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        return switch (groups.lock(id)) {
            case Borrowing borrowing
            when on.isBefore(borrowing.since()) -> refused(new MoveRefusal.DateTooEarly(borrowing.since()));
            case Borrowing borrowing -> done(save(borrowing.finish(on)));
            case Formed _, CycleDone _, Dissolved _ -> refused(new MoveRefusal.NotNow());
        };
    }

    /// Dissolves a group that owes nothing; its members are free for others.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "loan-group-dissolved", by = Role.OFFICER)
    public Result<Dissolved, MoveRefusal> dissolve(LoanGroupId id, LocalDate on, Because why, Actor by) {
        var group = groups.lock(id);
        if (!why.code().fits(Move.DISSOLVE)) return refused(new MoveRefusal.ReasonDoesNotFit(why.code()));
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        var earliest = memberLines.lastChange(id);
        if (on.isBefore(earliest)) return refused(new MoveRefusal.DateTooEarly(earliest));
        return switch (group) {
            case Formed formed -> done(dissolved(formed.dissolve(on, why), by));
            case CycleDone waiting -> done(dissolved(waiting.dissolve(on, why), by));
            case Borrowing _, Dissolved _ -> refused(new MoveRefusal.NotNow());
        };
    }

    @Transactional(readOnly = true)
    public Optional<LoanGroup> find(LoanGroupId id) {
        return groups.find(id);
    }

    /// A group as this actor may see it: a chair or member sees her own group only, a facilitator and a
    /// verifier what lies in their area.
    ///
    /// @throws NoSuchElementException if there is no such group for her
    @Transactional(readOnly = true)
    public LoanGroup seenBy(Actor by, LoanGroupId id) {
        var group = groups.find(id).orElseThrow();
        if (!by.area().covers(group.details().kelurahan())) throw new NoSuchElementException("outside her area");
        var own = by.person();
        if (by.is(Role.CHAIR, Role.MEMBER) && (own == null || !group.details().has(new PersonId(own)))) {
            throw new NoSuchElementException("not her group");
        }
        return group;
    }

    @Transactional(readOnly = true)
    public Map<LoanGroupId, LoanGroup> all(Collection<LoanGroupId> ids) {
        return groups.all(ids);
    }

    /// The groups of a part of the city, for other modules to list what belongs to them.
    @Transactional(readOnly = true)
    public ListedGroups in(Area area) {
        return groups.in(area);
    }

    /// The ward of each of these groups, for other modules to tell where what belongs to them is.
    @Transactional(readOnly = true)
    public Map<LoanGroupId, String> wardsOf(Collection<LoanGroupId> ids) {
        return groups.wardsOf(ids);
    }

    /// Groups by name, a page at a time.
    ///
    /// @param area      only groups of this part of the city
    /// @param place     the code of a kecamatan or kelurahan; empty for all. Who is under a code that ended lies
    ///                  where what follows it lies
    /// @param status    `FORMED`, `BORROWING`, `CYCLE_DONE`, `DISSOLVED`; empty for all
    /// @param afterName the last name of the page before; empty for the first page
    @Transactional(readOnly = true)
    public List<LoanGroup> list(Area area, String place, String status, String afterName, int limit) {
        return groups.list(area, regions.inside(place), status, afterName, limit);
    }

    /// How many groups are in each state, by the names of [#list]; a state without groups is left out.
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(Area area, String place) {
        return groups.counts(area, regions.inside(place));
    }

    @Transactional(readOnly = true)
    public List<LoanGroup> of(CoachedGroupId id) {
        return groups.of(id);
    }

    /// The loan group somebody is in now.
    @Transactional(readOnly = true)
    public Optional<LoanGroupId> ofPerson(PersonId person) {
        return Optional.ofNullable(groups.placesOf(List.of(person)).get(person))
                .map(place -> new LoanGroupId(place.group()));
    }

    /// In which loan group each of these people is now; people in none are left out.
    @Transactional(readOnly = true)
    public Map<PersonId, Place> placesOf(Collection<PersonId> people) {
        return groups.placesOf(people);
    }

    /// Who was in a group and left it, the last one first.
    @Transactional(readOnly = true)
    public List<Membership.Left> leftOf(LoanGroupId id) {
        return memberLines.leftOf(id);
    }

    private Dissolved dissolved(Dissolved group, Actor by) {
        moves.insert(group.details().id().value(), Move.DISSOLVE, group.why(), group.on(), by);
        return save(group);
    }

    private <G extends LoanGroup> G save(G group) {
        groups.update(group);
        return group;
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
