package id.renteng.groups;

import id.renteng.groups.CompositionRefusal.LoanRuns;
import id.renteng.groups.CompositionRefusal.NoticeNotGiven;
import id.renteng.groups.CompositionRefusal.NoticeRuns;
import id.renteng.groups.CompositionRefusal.OthersMustAgree;
import id.renteng.groups.CompositionRefusal.OwesMembers;
import id.renteng.groups.CompositionRefusal.OwnPartOpen;
import id.renteng.groups.OpenDues.Dues;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a group agreed about leaving, looked at for one member. Pure.
///
/// Nobody leaves while her own part or what others paid for her is open, whatever the group agreed, but who died. What
/// the group agreed, the time of notice and the yes of the others, binds whoever leaves because she wants to; it does
/// not hold back who moved, fell ill or has no business any more, nor whom the others themselves decided about.
///
/// @param rules what the group agreed; none for a group of before that was asked
record ExitRule(Optional<HouseRules> rules) {

    /// @param others today's members without her
    /// @param said   that she said she would leave, if she did
    Optional<CompositionRefusal> whyNot(
            LeavingReason reason, Dues dues, List<PersonId> others, @Nullable Leaving said, LocalDate on) {
        if (reason == LeavingReason.DIED) return Optional.empty();
        if (dues.ownPart().isPositive()) return Optional.of(new OwnPartOpen(dues.ownPart()));
        if (dues.owes().isPositive()) return Optional.of(new OwesMembers(dues.owes()));
        return reason.isByChoice() ? rules.flatMap(agreed -> whyNot(agreed, others, said, on)) : Optional.empty();
    }

    /// The same while a loan runs and somebody else takes her place: what is open of her part passes to the other, so
    /// it holds nobody back. A group that agreed on [HouseRules.Exit#LOAN_PAID] lets nobody go by choice meanwhile.
    Optional<CompositionRefusal> whyNotWhileLoanRuns(
            LeavingReason reason, List<PersonId> others, @Nullable Leaving said, LocalDate on) {
        if (!reason.isByChoice()) return Optional.empty();
        boolean waits = rules.filter(agreed -> agreed.exit() == HouseRules.Exit.LOAN_PAID)
                .isPresent();
        return waits ? Optional.of(new LoanRuns()) : rules.flatMap(agreed -> whyNot(agreed, others, said, on));
    }

    private static Optional<CompositionRefusal> whyNot(
            HouseRules agreed, List<PersonId> others, @Nullable Leaving said, LocalDate on) {
        if (agreed.noticeDays() > 0) {
            if (said == null) return Optional.of(new NoticeNotGiven(agreed.noticeDays()));
            var until = said.saidOn().plusDays(agreed.noticeDays());
            if (on.isBefore(until)) return Optional.of(new NoticeRuns(until));
        }
        return switch (agreed.exit()) {
            // Without a loan that runs both are met: nothing of hers is open.
            case PART_PAID, LOAN_PAID -> Optional.empty();
            case ALL_AGREE -> {
                var silent = others.stream()
                        .filter(other -> said == null || !said.agreeing().contains(other))
                        .toList();
                yield silent.isEmpty() ? Optional.empty() : Optional.of(new OthersMustAgree(silent));
            }
        };
    }
}
