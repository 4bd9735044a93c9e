package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.ChairRefusal.AlreadyDecided;
import id.renteng.groups.ChairRefusal.AnotherWaits;
import id.renteng.groups.ChairRefusal.MinutesMissing;
import id.renteng.groups.ChairRefusal.NotThese;
import id.renteng.groups.ChairRefusal.SamePerson;
import id.renteng.groups.Compositions.Officers;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Another chair: asked for by one officer of the city, done by another, told to every member.
@Service
public class ChairChanges {

    private static final int MINUTES_CHARACTERS_MAX = 1_000;

    private final ChairChangeTable changes;
    private final LoanGroupTable groups;
    private final Compositions compositions;
    private final NoticeTable notices;

    ChairChanges(ChairChangeTable changes, LoanGroupTable groups, Compositions compositions, NoticeTable notices) {
        this.changes = changes;
        this.groups = groups;
        this.compositions = compositions;
        this.notices = notices;
    }

    /// Asks for other officers with another chair. Refused with [MinutesMissing], [NotThese] or [AnotherWaits].
    ///
    /// @param minutes what the group's meeting decided, 1 to 1,000 characters
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "chair-change-proposed", by = Role.OFFICER)
    public Result<ChairChangeId, ChairRefusal> propose(
            LoanGroupId id, Officers officers, LocalDate on, String minutes, Actor by) {
        var group = groups.lock(id);
        var words = minutes.strip();
        if (words.isEmpty() || words.length() > MINUTES_CHARACTERS_MAX) return refused(new MinutesMissing());
        var why = compositions.whyNot(group, officers, on);
        if (why.isPresent()) return refused(new NotThese(why.get()));
        var change = new ChairChange(ChairChangeId.random(), id, officers, on, words, by.user());
        return changes.insert(change) ? done(change.id()) : refused(new AnotherWaits());
    }

    /// Does what another asked for, and tells every member. Refused with [AlreadyDecided], [SamePerson] or [NotThese].
    ///
    /// @return the group
    /// @throws NoSuchElementException if there is no such change
    @Transactional
    @Command(
            value = "chair-change-approved",
            by = {Role.OFFICER, Role.HEAD})
    public Result<LoanGroupId, ChairRefusal> approve(ChairChangeId id, Actor by) {
        var kept = changes.lock(id).orElseThrow();
        if (kept.decided()) return refused(new AlreadyDecided());
        var change = kept.change();
        if (change.proposedBy().equals(by.user())) return refused(new SamePerson());
        var group = groups.lock(change.group());
        var why = compositions.whyNot(group, change.officers(), change.on());
        if (why.isPresent()) return refused(new NotThese(why.get()));
        compositions.give(group, change.officers(), change.on());
        changes.decide(id, "APPROVED", by.user());
        notices.toMembers(
                change.group(), Notice.Kind.CHAIR_CHANGED, change.officers().chair());
        return done(change.group());
    }

    /// Leaves the chair as she is. Who asked may take it back herself.
    ///
    /// @throws NoSuchElementException if there is no such change
    @Transactional
    @Command(
            value = "chair-change-declined",
            by = {Role.OFFICER, Role.HEAD})
    public Result<ChairChangeId, ChairRefusal> decline(ChairChangeId id, Actor by) {
        if (changes.lock(id).orElseThrow().decided()) return refused(new AlreadyDecided());
        changes.decide(id, "DECLINED", by.user());
        return done(id);
    }

    /// One change, if it waits for its second person.
    @Transactional(readOnly = true)
    public Optional<ChairChange> waiting(ChairChangeId id) {
        return changes.waiting(id);
    }

    /// What waits for its second person, the oldest first.
    ///
    /// @param after the last of those before; null to begin
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<ChairChange> waiting(@Nullable ChairChangeId after, int limit, Actor by) {
        return changes.waiting(groups.in(by.area()), after, limit);
    }
}
