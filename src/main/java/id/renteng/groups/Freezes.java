package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.FreezeRefusal.AlreadySo;
import id.renteng.groups.FreezeRefusal.ReasonMissing;
import id.renteng.groups.FreezeRefusal.SamePerson;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Freezes a group on suspicion and lifts the freeze again, each with its reason, by two different people. Every member
/// is told; what she owes she may always pay.
@Service
public class Freezes {

    private static final int REASON_CHARACTERS_MAX = 1_000;

    private final FreezeTable freezes;
    private final LoanGroupTable groups;
    private final NoticeTable notices;

    Freezes(FreezeTable freezes, LoanGroupTable groups, NoticeTable notices) {
        this.freezes = freezes;
        this.groups = groups;
        this.notices = notices;
    }

    /// Refused with [ReasonMissing] or [AlreadySo].
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(
            value = "loan-group-frozen",
            by = {Role.OFFICER, Role.HEAD})
    public Result<LoanGroupId, FreezeRefusal> freeze(LoanGroupId id, String reason, Actor by) {
        var group = groups.lock(id);
        var words = reason.strip();
        if (words.isEmpty() || words.length() > REASON_CHARACTERS_MAX) return refused(new ReasonMissing());
        if (freezes.now(id).isPresent()) return refused(new AlreadySo());
        freezes.insert(id, words, by.user());
        tell(group, Notice.Kind.FROZEN);
        return done(id);
    }

    /// Refused with [ReasonMissing], [AlreadySo] or [SamePerson].
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "loan-group-unfrozen", by = Role.HEAD)
    public Result<LoanGroupId, FreezeRefusal> lift(LoanGroupId id, String why, Actor by) {
        var group = groups.lock(id);
        var words = why.strip();
        if (words.isEmpty() || words.length() > REASON_CHARACTERS_MAX) return refused(new ReasonMissing());
        var now = freezes.now(id);
        if (now.isEmpty()) return refused(new AlreadySo());
        if (now.get().by().equals(by.user())) return refused(new SamePerson());
        freezes.lift(id, words, by.user());
        tell(group, Notice.Kind.UNFROZEN);
        return done(id);
    }

    /// The freeze of a group, if it is frozen now; for people of the city.
    @Transactional(readOnly = true)
    public Optional<Freeze> now(LoanGroupId id) {
        return freezes.now(id);
    }

    /// Whether a group is frozen, seen so that nobody freezes it before this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holds(LoanGroupId id) {
        var _ = groups.lock(id);
        return freezes.now(id).isPresent();
    }

    private void tell(LoanGroup group, Notice.Kind kind) {
        group.details().people().stream()
                .findFirst()
                .ifPresent(first -> notices.toMembers(group.details().id(), kind, first));
    }
}
