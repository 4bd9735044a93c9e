package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroup.Disbanded;
import id.renteng.groups.CoachedGroup.Draft;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Living;
import id.renteng.groups.CoachedGroup.Proposed;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.groups.CoachedGroup.Verified;
import id.renteng.groups.MoveReason.Move;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of an inaugurated group: suspended, restored, revoked; and of any group that ends. From that moment its
/// certificate says so to
/// anybody who checks it.
@Service
public class Standings {

    private final CoachedGroupTable groups;
    private final LoanGroupTable loanGroups;
    private final MoveTable moves;
    private final Clock clock;

    Standings(CoachedGroupTable groups, LoanGroupTable loanGroups, MoveTable moves, Clock clock) {
        this.groups = groups;
        this.loanGroups = loanGroups;
        this.moves = moves;
        this.clock = clock;
    }

    /// Suspends an inaugurated group: no loan groups are formed in it until it is restored.
    ///
    /// @param why shown on the group's page, to people of the city only
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-suspended", by = Role.HEAD)
    public Result<Suspended, MoveRefusal> suspend(CoachedGroupId id, LocalDate on, Because why, Actor by) {
        var refusal = refusal(Move.SUSPEND, why, on);
        if (refusal.isPresent()) return refused(refusal.get());
        return switch (groups.lock(id)) {
            case Inaugurated group when on.isBefore(group.since()) -> tooEarly(group);
            case Inaugurated group -> done(save(group.suspend(on, why), Move.SUSPEND, why, on, by));
            case Draft _, Proposed _, Verified _, Suspended _, Revoked _, Disbanded _ -> notNow();
        };
    }

    /// Ends a suspension.
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-restored", by = Role.HEAD)
    public Result<Inaugurated, MoveRefusal> restore(CoachedGroupId id, LocalDate on, Because why, Actor by) {
        var refusal = refusal(Move.RESTORE, why, on);
        if (refusal.isPresent()) return refused(refusal.get());
        return switch (groups.lock(id)) {
            case Suspended group when on.isBefore(group.since()) -> tooEarly(group);
            case Suspended group -> done(save(group.restore(), Move.RESTORE, why, on, by));
            case Draft _, Proposed _, Verified _, Inaugurated _, Revoked _, Disbanded _ -> notNow();
        };
    }

    /// Takes an inauguration back for good.
    ///
    /// @param why shown on the group's page, to people of the city only
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-revoked", by = Role.HEAD)
    public Result<Revoked, MoveRefusal> revoke(CoachedGroupId id, LocalDate on, Because why, Actor by) {
        var refusal = refusal(Move.REVOKE, why, on);
        if (refusal.isPresent()) return refused(refusal.get());
        return switch (groups.lock(id)) {
            case Inaugurated group when on.isBefore(group.since()) -> tooEarly(group);
            case Inaugurated group -> done(save(group.revoke(on, why), Move.REVOKE, why, on, by));
            case Suspended group when on.isBefore(group.since()) -> tooEarly(group);
            case Suspended group -> done(save(group.revoke(on, why), Move.REVOKE, why, on, by));
            case Draft _, Proposed _, Verified _, Revoked _, Disbanded _ -> notNow();
        };
    }

    /// Ends a group in which no loan group is left; its members are free for others.
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-disbanded", by = Role.HEAD)
    public Result<Disbanded, MoveRefusal> disband(CoachedGroupId id, LocalDate on, Because why, Actor by) {
        var refusal = refusal(Move.DISBAND, why, on);
        if (refusal.isPresent()) return refused(refusal.get());
        return switch (groups.lock(id)) {
            case Living group -> disband(group, on, why, by);
            case Revoked _, Disbanded _ -> notNow();
        };
    }

    private Result<Disbanded, MoveRefusal> disband(Living group, LocalDate on, Because why, Actor by) {
        if (on.isBefore(group.since())) return tooEarly(group);
        var earliest = groups.lastJoined(group.details());
        if (on.isBefore(earliest)) return refused(new MoveRefusal.DateTooEarly(earliest));
        long within = loanGroups.of(group.details().id()).stream()
                .filter(one -> !(one instanceof LoanGroup.Dissolved))
                .count();
        if (within > 0) return refused(new MoveRefusal.HasLoanGroups((int) within));
        return done(save(group.disband(on, why), Move.DISBAND, why, on, by));
    }

    /// Every move of a group that carried a reason, the newest first.
    @Transactional(readOnly = true)
    public List<Moved> history(CoachedGroupId id) {
        return moves.of(id.value());
    }

    private <G extends CoachedGroup> G save(G group, Move move, Because why, LocalDate on, Actor by) {
        groups.update(group, "");
        moves.insert(group.details().id().value(), move, why, on, by);
        return group;
    }

    private Optional<MoveRefusal> refusal(Move move, Because why, LocalDate on) {
        if (!why.code().fits(move)) return Optional.of(new MoveRefusal.ReasonDoesNotFit(why.code()));
        return on.isAfter(LocalDate.now(clock)) ? Optional.of(new MoveRefusal.DateInFuture()) : Optional.empty();
    }

    private static <T> Result<T, MoveRefusal> tooEarly(Living group) {
        return refused(new MoveRefusal.DateTooEarly(group.since()));
    }

    private static <T> Result<T, MoveRefusal> notNow() {
        return refused(new MoveRefusal.NotNow());
    }
}
