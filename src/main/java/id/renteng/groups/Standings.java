package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroup.Draft;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Proposed;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of an inaugurated group: suspended, restored, revoked. From that moment its certificate says so to
/// anybody who checks it.
@Service
public class Standings {

    private final CoachedGroupTable groups;
    private final Clock clock;

    Standings(CoachedGroupTable groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /// Suspends an inaugurated group: no loan groups are formed in it until it is restored.
    ///
    /// @param reason shown on the group's page, to people of the city only
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-suspended", by = Role.HEAD)
    public Result<Suspended, MoveRefusal> suspend(CoachedGroupId id, LocalDate on, String reason, Actor by) {
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        return switch (groups.lock(id)) {
            case Inaugurated group when on.isBefore(group.inauguratedOn()) -> tooEarly(group.inauguratedOn());
            case Inaugurated group -> done(save(group.suspend(on, reason)));
            case Draft _, Proposed _, Suspended _, Revoked _ -> refused(new MoveRefusal.NotNow());
        };
    }

    /// Ends a suspension.
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-restored", by = Role.HEAD)
    public Result<Inaugurated, MoveRefusal> restore(CoachedGroupId id, LocalDate on, Actor by) {
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        return switch (groups.lock(id)) {
            case Suspended group when on.isBefore(group.suspendedOn()) -> tooEarly(group.suspendedOn());
            case Suspended group -> done(save(group.restore()));
            case Draft _, Proposed _, Inaugurated _, Revoked _ -> refused(new MoveRefusal.NotNow());
        };
    }

    /// Takes an inauguration back for good.
    ///
    /// @param reason shown on the group's page, to people of the city only
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-revoked", by = Role.HEAD)
    public Result<Revoked, MoveRefusal> revoke(CoachedGroupId id, LocalDate on, String reason, Actor by) {
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        return switch (groups.lock(id)) {
            case Inaugurated group when on.isBefore(group.inauguratedOn()) -> tooEarly(group.inauguratedOn());
            case Inaugurated group -> done(save(group.revoke(on, reason)));
            case Suspended group when on.isBefore(group.suspendedOn()) -> tooEarly(group.suspendedOn());
            case Suspended group -> done(save(group.revoke(on, reason)));
            case Draft _, Proposed _, Revoked _ -> refused(new MoveRefusal.NotNow());
        };
    }

    private <G extends CoachedGroup> G save(G group) {
        groups.update(group, "");
        return group;
    }

    private static <T> Result<T, MoveRefusal> tooEarly(LocalDate earliest) {
        return refused(new MoveRefusal.DateTooEarly(earliest));
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
