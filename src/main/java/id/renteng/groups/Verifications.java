package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroup.Disbanded;
import id.renteng.groups.CoachedGroup.Draft;
import id.renteng.groups.CoachedGroup.Inaugurated;
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
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Between proposal and decree a second person looks at a coached group: are its members people who know of it, live
/// here and have a business? What she finds wrong goes back to who proposed it, with the reason.
@Service
public class Verifications {

    private final CoachedGroupTable groups;
    private final MoveTable moves;
    private final Clock clock;

    Verifications(CoachedGroupTable groups, MoveTable moves, Clock clock) {
        this.groups = groups;
        this.moves = moves;
        this.clock = clock;
    }

    /// Finds a proposed group in order; from now on a decree may name it.
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-verified", by = Role.VERIFIER)
    public Result<Verified, MoveRefusal> verify(CoachedGroupId id, LocalDate on, Actor by) {
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        return switch (groups.lock(id)) {
            case Proposed group -> {
                var why = whyNot(group, on, by);
                if (why.isPresent()) yield refused(why.get());
                var verified = group.verify(on);
                groups.update(verified, "");
                yield done(verified);
            }
            case Draft _, Verified _, Inaugurated _, Suspended _, Revoked _, Disbanded _ ->
                refused(new MoveRefusal.NotNow());
        };
    }

    /// Gives a proposed group back to who proposed it.
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "coached-group-sent-back", by = Role.VERIFIER)
    public Result<Draft, MoveRefusal> sendBack(CoachedGroupId id, LocalDate on, Because why, Actor by) {
        if (!why.code().fits(Move.SEND_BACK)) return refused(new MoveRefusal.ReasonDoesNotFit(why.code()));
        if (isFuture(on)) return refused(new MoveRefusal.DateInFuture());
        return switch (groups.lock(id)) {
            case Proposed group -> {
                var refusal = whyNot(group, on, by);
                if (refusal.isPresent()) yield refused(refusal.get());
                var draft = group.sendBack();
                groups.update(draft, "");
                moves.insert(id.value(), Move.SEND_BACK, why, on, by);
                yield done(draft);
            }
            case Draft _, Verified _, Inaugurated _, Suspended _, Revoked _, Disbanded _ ->
                refused(new MoveRefusal.NotNow());
        };
    }

    private static Optional<MoveRefusal> whyNot(Proposed group, LocalDate on, Actor by) {
        if (on.isBefore(group.proposedOn())) return Optional.of(new MoveRefusal.DateTooEarly(group.proposedOn()));
        return group.proposedBy().equals(by.user()) ? Optional.of(new MoveRefusal.SamePerson()) : Optional.empty();
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
