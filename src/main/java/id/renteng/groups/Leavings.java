package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.LeavingRefusal.DayWrong;
import id.renteng.groups.LeavingRefusal.NotAMember;
import id.renteng.groups.LeavingRefusal.NotSaid;
import id.renteng.groups.LeavingRefusal.SaidAlready;
import id.renteng.groups.OpenDues.Dues;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What goes before leaving a loan group: she says so, every member is told, and where the group agreed on it the
/// others
/// agree at a meeting. The leaving itself is a command of [Compositions], which looks at all of this.
@Service
public class Leavings {

    private final LeavingTable leavings;
    private final LoanGroupTable groups;
    private final FormationTable charters;
    private final NoticeTable notices;
    private final OpenDues dues;
    private final Clock clock;

    Leavings(
            LeavingTable leavings,
            LoanGroupTable groups,
            FormationTable charters,
            NoticeTable notices,
            OpenDues dues,
            Clock clock) {
        this.leavings = leavings;
        this.groups = groups;
        this.charters = charters;
        this.notices = notices;
        this.dues = dues;
        this.clock = clock;
    }

    /// What a member who wants to leave must know.
    ///
    /// @param rules what the group agreed; none for a group of before that was asked
    /// @param dues  what she has open
    /// @param said  that she said so, if she did
    /// @param until the first day on which she may leave for a reason of her own, as far as the notice goes
    public record Outlook(Optional<HouseRules> rules, Dues dues, Optional<Leaving> said, LocalDate until) {}

    /// Says today that somebody will leave: a member for herself, an officer for who asked him. The time of notice runs
    /// from the day on which all members are told, so no earlier day can be given.
    ///
    /// @throws NoSuchElementException if there is no such group for the actor
    @Transactional
    @Command(
            value = "leaving-said",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public Result<PersonId, LeavingRefusal> say(LoanGroupId id, PersonId person, Actor by) {
        mustBeHers(person, by);
        if (!groups.lock(id).details().has(person)) return refused(new NotAMember(person));
        if (!leavings.insert(id, person, LocalDate.now(clock), by.user())) return refused(new SaidAlready());
        notices.toMembers(id, Notice.Kind.LEAVING_SAID, person);
        return done(person);
    }

    /// She stays after all, and every member is told.
    ///
    /// @throws NoSuchElementException if there is no such group for the actor
    @Transactional
    @Command(
            value = "leaving-taken-back",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public Result<PersonId, LeavingRefusal> takeBack(LoanGroupId id, PersonId person, Actor by) {
        mustBeHers(person, by);
        var _ = groups.lock(id);
        if (leavings.of(id, person).isEmpty()) return refused(new NotSaid());
        leavings.end(id, person, "TAKEN_BACK");
        notices.toMembers(id, Notice.Kind.LEAVING_TAKEN_BACK, person);
        return done(person);
    }

    /// Writes down who of the others agreed at a meeting, in place of what was written before.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "leaving-agreed", by = Role.OFFICER)
    public Result<PersonId, LeavingRefusal> agree(
            LoanGroupId id, PersonId person, Set<PersonId> agreeing, LocalDate on, Actor by) {
        var group = groups.lock(id).details();
        for (var other : agreeing) {
            if (!group.has(other)) return refused(new NotAMember(other));
        }
        var said = leavings.of(id, person);
        if (said.isEmpty()) return refused(new NotSaid());
        if (isWrong(on, said.get().saidOn()))
            return refused(new DayWrong(said.get().saidOn()));
        leavings.agreed(id, person, agreeing, on);
        return done(person);
    }

    /// Who has said she will leave, the first one first.
    @Transactional(readOnly = true)
    public List<Leaving> of(LoanGroupId id) {
        return leavings.of(id);
    }

    /// What stands between a member and leaving today.
    @Transactional(readOnly = true)
    public Outlook outlook(LoanGroupId id, PersonId person) {
        var rules = charters.charter(id).map(Charter::rules);
        var said = leavings.of(id, person);
        var from = said.map(Leaving::saidOn).orElse(LocalDate.now(clock));
        int days = rules.map(HouseRules::noticeDays).orElse(0);
        return new Outlook(rules, dues.of(id, person), said, from.plusDays(days));
    }

    private static void mustBeHers(PersonId person, Actor by) {
        if (!by.is(Role.OFFICER) && !person.value().equals(by.person())) {
            throw new NoSuchElementException("another member's");
        }
    }

    private boolean isWrong(LocalDate on, LocalDate earliest) {
        return on.isBefore(earliest) || on.isAfter(LocalDate.now(clock));
    }
}
