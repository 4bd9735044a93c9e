package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CompositionRefusal.ChairNeedsSecond;
import id.renteng.groups.CompositionRefusal.DateInFuture;
import id.renteng.groups.CompositionRefusal.DateTooEarly;
import id.renteng.groups.CompositionRefusal.Frozen;
import id.renteng.groups.CompositionRefusal.HoldsOffice;
import id.renteng.groups.CompositionRefusal.InAnotherGroup;
import id.renteng.groups.CompositionRefusal.NotAMember;
import id.renteng.groups.CompositionRefusal.NotAllSaidYes;
import id.renteng.groups.CompositionRefusal.NotInCoachedGroup;
import id.renteng.groups.CompositionRefusal.NotTogether;
import id.renteng.groups.CompositionRefusal.OfficersNotThree;
import id.renteng.groups.CompositionRefusal.SaidYesInFuture;
import id.renteng.groups.CompositionRefusal.WitnessMissing;
import id.renteng.groups.CompositionRefusal.WrongSize;
import id.renteng.groups.LoanGroup.Borrowing;
import id.renteng.groups.LoanGroup.CycleDone;
import id.renteng.groups.LoanGroup.Details;
import id.renteng.groups.LoanGroup.Dissolved;
import id.renteng.groups.LoanGroup.Formed;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.Circumstances;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who joins and leaves a loan group, and who holds its offices. While a loan runs nobody joins or leaves except
/// by addendum; an office may still change hands, because a chair can fall ill.
@Service
public class Compositions {

    private final LoanGroupTable groups;
    private final CoachedGroupTable coached;
    private final MemberTable members;
    private final DecreeTable rules;
    private final CompositionCheck check;
    private final NoticeTable notices;
    private final FormationTable charters;
    private final LeavingTable leavings;
    private final JoinQuestionTable questions;
    private final OpenDues dues;
    private final Witnesses witnesses;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    Compositions(
            LoanGroupTable groups,
            CoachedGroupTable coached,
            MemberTable members,
            DecreeTable rules,
            CompositionCheck check,
            NoticeTable notices,
            FormationTable charters,
            LeavingTable leavings,
            JoinQuestionTable questions,
            OpenDues dues,
            Witnesses witnesses,
            PersonCircumstances circumstances,
            Clock clock) {
        this.groups = groups;
        this.coached = coached;
        this.members = members;
        this.rules = rules;
        this.check = check;
        this.notices = notices;
        this.charters = charters;
        this.leavings = leavings;
        this.questions = questions;
        this.dues = dues;
        this.witnesses = witnesses;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Three different members.
    public record Officers(PersonId chair, PersonId secretary, PersonId treasurer) {

        List<PersonId> all() {
            return List.of(chair, secretary, treasurer);
        }

        boolean areThree() {
            return Set.copyOf(all()).size() == 3;
        }

        /// What somebody of the group is under these officers.
        public Office of(PersonId person) {
            if (person.equals(chair)) return Office.CHAIR;
            if (person.equals(secretary)) return Office.SECRETARY;
            return person.equals(treasurer) ? Office.TREASURER : Office.MEMBER;
        }
    }

    /// Puts one more member into a group that does not borrow, once she and every member said yes, each on her
    /// own page or on paper. Who died or moved away is not asked: a group of the smallest size could replace her
    /// no more. Every member is told.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "loan-group-joined", by = Role.OFFICER)
    public Result<PersonId, CompositionRefusal> join(
            LoanGroupId id, PersonId person, Acceptance accepted, LocalDate on, Actor by) {
        var group = groups.lock(id);
        members.lock(check.withHouseholds(List.of(person)));
        var why = whyNotJoin(group, person, on);
        if (why.isPresent()) return refused(why.get());
        var details = group.details();
        for (var one : accepted.agreeing()) {
            if (!details.has(one) && !one.equals(person)) return refused(new NotAMember(one));
        }
        var asked = new ArrayList<>(here(details.people()));
        asked.add(person);
        if (isFuture(accepted.on())) return refused(new SaidYesInFuture());
        var heard = Heard.of(accepted, questions.latest(id, person), asked);
        var unsaid = whyNotAccepted(details, person, asked, heard, on, by);
        if (unsaid.isPresent()) return refused(unsaid.get());
        members.join(id, person, on);
        members.accepted(id, person, heard, by.user());
        questions.end(id, person, "JOINED");
        notices.toMembers(id, Notice.Kind.MEMBER_JOINED, person);
        return done(person);
    }

    /// What keeps somebody from joining a group on a day, whatever its members say; empty if nothing does.
    Optional<CompositionRefusal> whyNotJoin(LoanGroup group, PersonId person, LocalDate on) {
        if (isFrozen(group)) return Optional.of(new Frozen());
        if (isFuture(on)) return Optional.of(new DateInFuture());
        var details = group.details();
        if (!coached.members(details.coachedGroup()).contains(person)) {
            return Optional.of(new NotInCoachedGroup(person));
        }
        var place = groups.placesOf(List.of(person)).get(person);
        if (place != null) return Optional.of(new InAnotherGroup(person, place.name()));
        var sizes = rules.rulesOn(on);
        int size = details.members().size() + 1;
        if (size > sizes.loanMax()) return Optional.of(new WrongSize(size, sizes.loanMin(), sizes.loanMax()));
        var unfit = check.whyNot(with(details, person, on), details.members(), on);
        if (unfit.isPresent()) return Optional.of(new NotTogether(unfit.get()));
        var earliest = latest(
                members.lastChange(details.id()), members.earliestForming(details.coachedGroup(), List.of(person)));
        return on.isBefore(earliest) ? Optional.of(new DateTooEarly(earliest)) : Optional.empty();
    }

    /// Who of a group must say yes before somebody joins: its members, but who died or moved away.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional(readOnly = true)
    public List<PersonId> askedOfNewcomers(LoanGroupId id) {
        return here(groups.find(id).orElseThrow().details().people());
    }

    /// Who may be asked to join a group, or to take a place in it: members of its coached group who are in no loan
    /// group, still here, and want their data used.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional(readOnly = true)
    public List<PersonId> free(LoanGroupId id) {
        var members = coached.members(groups.find(id).orElseThrow().details().coachedGroup());
        var taken = groups.placesOf(members);
        return offered(
                members.stream().filter(person -> !taken.containsKey(person)).toList());
    }

    /// Those of these people who could come into a group: still here, and not asking that their data rest.
    List<PersonId> offered(List<PersonId> people) {
        return known(people, circumstances -> !circumstances.isGone() && !circumstances.restricted());
    }

    /// Those of these people who are still here. Only they are asked about a newcomer, and only their answers count.
    List<PersonId> here(List<PersonId> people) {
        return known(people, circumstances -> !circumstances.isGone());
    }

    private List<PersonId> known(List<PersonId> people, Predicate<Circumstances> so) {
        var known = circumstances.all(people);
        return people.stream()
                .filter(one -> so.test(known.getOrDefault(one, Circumstances.UNKNOWN)))
                .toList();
    }

    private Optional<CompositionRefusal> whyNotAccepted(
            Details group, PersonId person, List<PersonId> asked, Heard heard, LocalDate on, Actor by) {
        var silent =
                asked.stream().filter(one -> !heard.agreeing().contains(one)).toList();
        if (!silent.isEmpty()) return Optional.of(new NotAllSaidYes(silent));
        if (on.isBefore(heard.on())) return Optional.of(new DateTooEarly(heard.on()));
        var chair = group.holder(Office.CHAIR).orElse(person);
        return !heard.isOnPaper() || witnesses.isOne(heard.witness(), List.of(person, chair), by)
                ? Optional.empty()
                : Optional.of(new WitnessMissing());
    }

    /// Lets a member go from a group that does not borrow, as far as what the group agreed about leaving allows.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "loan-group-left", by = Role.OFFICER)
    public Result<PersonId, CompositionRefusal> leave(
            LoanGroupId id, PersonId person, LocalDate on, @Confidential LeavingReason reason, Actor by) {
        var group = groups.lock(id);
        if (isFrozen(group)) return refused(new Frozen());
        if (isFuture(on)) return refused(new DateInFuture());
        var details = group.details();
        var found = details.member(person);
        if (found.isEmpty()) return refused(new NotAMember(person));
        var member = found.get();
        if (member.office() != Office.MEMBER) return refused(new HoldsOffice(person, member.office()));
        var held = whyHeld(details, person, reason, on);
        if (held.isPresent()) return refused(held.get());
        var sizes = rules.rulesOn(on);
        int size = details.members().size() - 1;
        if (size < sizes.loanMin()) return refused(new WrongSize(size, sizes.loanMin(), sizes.loanMax()));
        var earliest = members.lastChange(id);
        if (on.isBefore(earliest)) return refused(new DateTooEarly(earliest));
        members.end(id, member.leave(on, reason));
        leavings.end(id, person, "LEFT");
        return done(person);
    }

    private Optional<CompositionRefusal> whyHeld(Details group, PersonId person, LeavingReason reason, LocalDate on) {
        var said = leavings.of(group.id(), person).orElse(null);
        return rule(group.id()).whyNot(reason, dues.of(group.id(), person), others(group, person), said, on);
    }

    /// What the group agreed about leaving that keeps a member from handing her place over on a day while a loan runs;
    /// empty if nothing does.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional(readOnly = true)
    public Optional<CompositionRefusal> whyHeldWhileLoanRuns(
            LoanGroupId id, PersonId leaver, LeavingReason reason, LocalDate on) {
        var group = groups.find(id).orElseThrow().details();
        var said = leavings.of(id, leaver).orElse(null);
        return rule(id).whyNotWhileLoanRuns(reason, others(group, leaver), said, on);
    }

    private ExitRule rule(LoanGroupId id) {
        return new ExitRule(charters.charter(id).map(Charter::rules));
    }

    private static List<PersonId> others(Details group, PersonId person) {
        return group.people().stream().filter(other -> !other.equals(person)).toList();
    }

    /// Puts another in a member's place while a loan runs, by an addendum to the contract, or takes that back.
    /// Every member is told, who comes and who goes too.
    ///
    /// @return who came
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(
            value = "loan-group-place-handed-over",
            by = {Role.BANK_CHECKER, Role.OFFICER, Role.HEAD})
    public Result<PersonId, CompositionRefusal> replace(
            LoanGroupId id,
            PersonId leaver,
            PersonId newcomer,
            LocalDate on,
            @Confidential LeavingReason reason,
            Actor by) {
        var group = groups.lock(id);
        members.lock(check.withHouseholds(List.of(newcomer)));
        var why = whyNotInPlaceOf(group.details(), leaver, newcomer, on);
        if (why.isPresent()) return refused(why.get());
        members.join(id, newcomer, on);
        notices.toMembers(id, Notice.Kind.MEMBER_REPLACED, newcomer);
        members.end(id, group.details().member(leaver).orElseThrow().leave(on, reason));
        leavings.end(id, leaver, "LEFT");
        return done(newcomer);
    }

    /// What keeps somebody from taking a member's place on a day; empty if nothing does. Who holds an office hands it
    /// on first.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional(readOnly = true)
    public Optional<CompositionRefusal> whyNotInPlaceOf(
            LoanGroupId id, PersonId leaver, PersonId newcomer, LocalDate on) {
        return whyNotInPlaceOf(groups.find(id).orElseThrow().details(), leaver, newcomer, on);
    }

    private Optional<CompositionRefusal> whyNotInPlaceOf(
            Details group, PersonId leaver, PersonId newcomer, LocalDate on) {
        if (isFuture(on)) return Optional.of(new DateInFuture());
        var member = group.member(leaver);
        if (member.isEmpty()) return Optional.of(new NotAMember(leaver));
        var office = member.get().office();
        if (office != Office.MEMBER) return Optional.of(new HoldsOffice(leaver, office));
        if (!coached.members(group.coachedGroup()).contains(newcomer)) {
            return Optional.of(new NotInCoachedGroup(newcomer));
        }
        var place = groups.placesOf(List.of(newcomer)).get(newcomer);
        if (place != null) return Optional.of(new InAnotherGroup(newcomer, place.name()));
        var then = with(group, newcomer, on).stream()
                .filter(other -> !other.person().equals(leaver))
                .toList();
        var unfit = check.whyNot(then, group.members(), on);
        if (unfit.isPresent()) return Optional.of(new NotTogether(unfit.get()));
        var earliest = latest(
                members.lastChange(group.id()), members.earliestForming(group.coachedGroup(), List.of(newcomer)));
        return on.isBefore(earliest) ? Optional.of(new DateTooEarly(earliest)) : Optional.empty();
    }

    /// Gives the offices of secretary and treasurer to other members. Another chair takes two people, see
    /// [ChairChanges]. Whose office stays as it is keeps her line.
    ///
    /// @return how many lines changed
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "loan-group-officers-changed", by = Role.OFFICER)
    public Result<Integer, CompositionRefusal> changeOfficers(
            LoanGroupId id, Officers officers, LocalDate on, Actor by) {
        var group = groups.lock(id);
        var why = whyNot(group, officers, on);
        if (why.isPresent()) return refused(why.get());
        if (!group.details().holder(Office.CHAIR).equals(Optional.of(officers.chair()))) {
            return refused(new ChairNeedsSecond());
        }
        return done(give(group, officers, on));
    }

    /// What keeps a group from having these officers from this day on; empty if nothing does.
    Optional<CompositionRefusal> whyNot(LoanGroup group, Officers officers, LocalDate on) {
        if (group instanceof Dissolved) return Optional.of(new Frozen());
        if (isFuture(on)) return Optional.of(new DateInFuture());
        if (!officers.areThree()) return Optional.of(new OfficersNotThree());
        var details = group.details();
        for (var person : officers.all()) {
            if (!details.has(person)) return Optional.of(new NotAMember(person));
        }
        var unfit = check.whyNot(underThese(details, officers), details.members(), on);
        if (unfit.isPresent()) return Optional.of(new NotTogether(unfit.get()));
        var earliest = members.lastChange(details.id());
        return on.isBefore(earliest) ? Optional.of(new DateTooEarly(earliest)) : Optional.empty();
    }

    /// @return how many lines changed
    int give(LoanGroup group, Officers officers, LocalDate on) {
        var changed = changed(group.details(), officers);
        members.changeOffices(group.details().id(), changed, on);
        return changed.size();
    }

    private static Map<PersonId, Office> changed(Details group, Officers officers) {
        var changed = new HashMap<PersonId, Office>();
        for (var member : group.members()) {
            var office = officers.of(member.person());
            if (office != member.office()) changed.put(member.person(), office);
        }
        return changed;
    }

    private static List<Membership.Active> with(Details group, PersonId person, LocalDate on) {
        var members = new ArrayList<>(group.members());
        members.add(new Membership.Active(person, Office.MEMBER, on));
        return members;
    }

    private static List<Membership.Active> underThese(Details group, Officers officers) {
        return group.members().stream()
                .map(member -> member.under(officers.of(member.person())))
                .toList();
    }

    private static boolean isFrozen(LoanGroup group) {
        return switch (group) {
            case Borrowing _, Dissolved _ -> true;
            case Formed _, CycleDone _ -> false;
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
