package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroup.Details;
import id.renteng.groups.CoachedGroup.Disbanded;
import id.renteng.groups.CoachedGroup.Draft;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Proposed;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.groups.CoachedGroup.Verified;
import id.renteng.groups.CoachedGroupRefusal.DateInFuture;
import id.renteng.groups.CoachedGroupRefusal.DateTooEarly;
import id.renteng.groups.CoachedGroupRefusal.InAnotherGroup;
import id.renteng.groups.CoachedGroupRefusal.InLoanGroup;
import id.renteng.groups.CoachedGroupRefusal.NameTaken;
import id.renteng.groups.CoachedGroupRefusal.NotNow;
import id.renteng.groups.CoachedGroupRefusal.TooFew;
import id.renteng.groups.CoachedGroupRefusal.TooMany;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coached groups of the city, from first list to proposal. [Inaugurations] takes them from there.
@Service
public class CoachedGroups {

    private final CoachedGroupTable groups;
    private final LoanGroupTable loanGroups;
    private final MemberTable memberLines;
    private final DecreeTable rules;
    private final WardTable wards;
    private final Regions regions;
    private final Clock clock;

    CoachedGroups(
            CoachedGroupTable groups,
            LoanGroupTable loanGroups,
            MemberTable memberLines,
            DecreeTable rules,
            WardTable wards,
            Regions regions,
            Clock clock) {
        this.groups = groups;
        this.loanGroups = loanGroups;
        this.memberLines = memberLines;
        this.rules = rules;
        this.wards = wards;
        this.regions = regions;
        this.clock = clock;
    }

    /// What is asked of a new coached group.
    ///
    /// @param name      1 to 100 characters
    /// @param kelurahan the code of the ward
    /// @param bond      what holds it together, in words
    public record NewCoachedGroup(String name, String kelurahan, String bond) {

        public NewCoachedGroup {
            name = name.strip();
            bond = bond.strip();
            if (name.isEmpty() || name.length() > 100) throw new IllegalArgumentException("name: 1 to 100 characters");
        }
    }

    @Transactional
    @Command(value = "coached-group-registered", by = Role.OFFICER)
    public Result<CoachedGroupId, CoachedGroupRefusal> register(NewCoachedGroup asked, LocalDate on, Actor by) {
        if (isFuture(on)) return refused(new DateInFuture());
        var details = new Details(CoachedGroupId.random(), asked.name(), asked.kelurahan(), asked.bond(), on, 0);
        return groups.insert(new Draft(details)) ? done(details.id()) : refused(new NameTaken());
    }

    /// Adds people to a group, all or none. Who is in it already stays.
    ///
    /// @return how many were added
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-members-added", by = Role.OFFICER)
    public Result<Integer, CoachedGroupRefusal> addMembers(
            CoachedGroupId id, Collection<PersonId> people, LocalDate on, Actor by) {
        var group = groups.lock(id);
        if (isFuture(on)) return refused(new DateInFuture());
        if (!takesMembers(group)) return refused(new NotNow());
        memberLines.lock(people);
        var places = groups.placesOf(people);
        for (var place : places.entrySet()) {
            if (!place.getValue().group().equals(id.value())) {
                return refused(
                        new InAnotherGroup(place.getKey(), place.getValue().name()));
            }
        }
        var added = people.stream()
                .distinct()
                .filter(person -> !places.containsKey(person))
                .toList();
        int members = group.details().members() + added.size();
        int max = rules.rulesOn(on).coachedMax();
        if (members > max) return refused(new TooMany(members, max));
        var earliest = memberLines.earliestInCoached(id, added);
        if (on.isBefore(earliest)) return refused(new DateTooEarly(earliest));
        groups.add(id, added, on);
        return done(added.size());
    }

    /// Lets a member go. She leaves her loan group first, and a group that is proposed or inaugurated stays large
    /// enough.
    ///
    /// @throws NoSuchElementException if there is no such group, or she is not in it
    @Transactional
    @Command(value = "coached-member-removed", by = Role.OFFICER)
    public Result<PersonId, CoachedGroupRefusal> removeMember(
            CoachedGroupId id, PersonId person, LocalDate on, @Confidential LeavingReason reason, Actor by) {
        var group = groups.lock(id);
        if (isFuture(on)) return refused(new DateInFuture());
        var place = loanGroups.placesOf(List.of(person)).get(person);
        if (place != null) return refused(new InLoanGroup(person, place.name()));
        if (!groups.members(id).contains(person)) throw new NoSuchElementException("not a member");
        int left = group.details().members() - 1;
        int min = rules.rulesOn(on).coachedMin();
        if (!(group instanceof Draft) && left < min) return refused(new TooFew(left, min));
        var earliest = memberLines.earliestInCoached(id, List.of(person));
        if (on.isBefore(earliest)) return refused(new DateTooEarly(earliest));
        groups.remove(id, person, on, reason.name());
        return done(person);
    }

    /// Proposes a group for inauguration.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-proposed", by = Role.OFFICER)
    public Result<Proposed, CoachedGroupRefusal> propose(CoachedGroupId id, LocalDate on, Actor by) {
        return switch (groups.lock(id)) {
            case Draft draft -> propose(draft, on, by);
            case Proposed _, Verified _, Inaugurated _, Suspended _, Revoked _, Disbanded _ -> refused(new NotNow());
        };
    }

    private Result<Proposed, CoachedGroupRefusal> propose(Draft draft, LocalDate on, Actor by) {
        if (isFuture(on)) return refused(new DateInFuture());
        int members = draft.details().members();
        int min = rules.rulesOn(on).coachedMin();
        if (members < min) return refused(new TooFew(members, min));
        var earliest = groups.lastJoined(draft.details());
        if (on.isBefore(earliest)) return refused(new DateTooEarly(earliest));
        var proposed = draft.propose(on, by.user());
        groups.update(proposed, "");
        return done(proposed);
    }

    /// How large groups may be today.
    @Transactional(readOnly = true)
    public GroupRules rules() {
        return rules.rulesOn(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Optional<CoachedGroup> find(CoachedGroupId id) {
        return groups.find(id);
    }

    /// All of these that exist, in one question.
    @Transactional(readOnly = true)
    public Map<CoachedGroupId, CoachedGroup> all(Collection<CoachedGroupId> ids) {
        return groups.all(ids);
    }

    /// At most 500 groups by name.
    ///
    /// @param area   only groups of this part of the city
    /// @param place  the code of a kecamatan or kelurahan; empty for all. Who is under a code that ended lies
    ///               where what follows it lies
    /// @param status a state in capitals, such as `PROPOSED` or `VERIFIED`; empty for all
    @Transactional(readOnly = true)
    public List<CoachedGroup> list(Area area, String place, String status) {
        return groups.list(area, regions.inside(place), status);
    }

    @Transactional(readOnly = true)
    public List<PersonId> members(CoachedGroupId id) {
        return groups.members(id);
    }

    /// Those of these people whose coached group lies in this part of the city.
    @Transactional(readOnly = true)
    public Set<PersonId> within(Area area, Collection<PersonId> people) {
        return wards.ofMembers(people).entrySet().stream()
                .filter(entry -> area.covers(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// In which coached group each of these people is now; people in none are left out.
    @Transactional(readOnly = true)
    public Map<PersonId, Place> placesOf(Collection<PersonId> people) {
        return groups.placesOf(people);
    }

    /// Who was verified is who the decree names, so nobody joins in between.
    private static boolean takesMembers(CoachedGroup group) {
        return switch (group) {
            case Draft _, Proposed _, Inaugurated _ -> true;
            case Verified _, Suspended _, Revoked _, Disbanded _ -> false;
        };
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
