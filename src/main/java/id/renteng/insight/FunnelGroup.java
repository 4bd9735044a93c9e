package id.renteng.insight;

import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One loan group in the funnel.
///
/// @param stage       the furthest it has reached
/// @param reason      what it waits for: a task of its readiness, a [Waiting], or `DECLINED:` and the bank's reason;
///                    empty once paid out
/// @param trade       the commonest trade of its members; empty if none is known
/// @param facilitator the user who formed it
/// @param bank        the bank its application went to; empty before that
/// @param entered     the day on which it came to each stage up to this one, in their order
/// @param worth       what was paid out, approved or asked, or may be asked at most
/// @param who         who must act next; null once paid out and where only time helps
/// @param usualDays   how long the next step usually takes; 0 where nobody said
public record FunnelGroup(
        UUID id,
        String name,
        String kelurahan,
        FunnelStage stage,
        String reason,
        String trade,
        UUID facilitator,
        String bank,
        List<LocalDate> entered,
        Money worth,
        @Nullable Role who,
        int usualDays) {

    public FunnelGroup {
        entered = List.copyOf(entered);
        if (entered.size() != stage.ordinal() + 1) throw new IllegalArgumentException("a day for every stage");
    }

    /// The bank said no: no money of its is on the way.
    boolean isDeclined() {
        return !Waiting.declinedBecause(reason).isEmpty();
    }

    boolean hasReached(FunnelStage asked) {
        return stage.compareTo(asked) >= 0;
    }

    /// Since when it stands where it stands.
    public LocalDate since() {
        return entered.getLast();
    }

    /// The month in which it was formed.
    public YearMonth month() {
        return YearMonth.from(entered.getFirst());
    }

    /// How long it stood, or stands, in a stage that it has reached.
    int daysIn(FunnelStage asked, LocalDate today) {
        int at = asked.ordinal();
        var until = at + 1 < entered.size() ? entered.get(at + 1) : today;
        return (int) Math.max(0, until.toEpochDay() - entered.get(at).toEpochDay());
    }
}
