package id.renteng.web.bank;

import id.renteng.financing.DeclineReason;
import id.renteng.financing.Proposed;
import id.renteng.kernel.Money;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import id.renteng.web.applications.ApplicationFace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One file on the bank's desk.
///
/// @param proposals the oldest first
/// @param pending   the proposal that waits for the second officer
/// @param ownWaits  the reader made the waiting proposal herself
/// @param tasksDone of the group's readiness, as of today
/// @param tasks     how many there are
/// @param key       names this recording of the pay-out
/// @param values    what the fields hold, by name
public record FilePage(
        ApplicationFace face,
        List<Facts> facts,
        List<Proposed> proposals,
        @Nullable Proposed pending,
        boolean maker,
        boolean checker,
        boolean ownWaits,
        int tasksDone,
        int tasks,
        String key,
        Map<String, String> values,
        Errors errors) {

    /// What is known of one member.
    ///
    /// @param turnover  of her businesses a month, as she states it
    /// @param shareTenthPercent instalment of turnover, in tenths of a percent; absent without a turnover
    /// @param credit    the status of her credit history, `S0` to `S8`; empty where unknown
    /// @param creditOn  the day of that
    public record Facts(
            UUID member,
            String name,
            Money part,
            String purpose,
            Money instalment,
            @Nullable Money turnover,
            @Nullable Long shareTenthPercent,
            String credit,
            @Nullable LocalDate creditOn) {

        public String share() {
            return shareTenthPercent == null ? "" : shareTenthPercent / 10 + "," + shareTenthPercent % 10 + " %";
        }
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public List<Choice> decisions(Text t) {
        return Stream.of("APPROVE", "APPROVE_LESS", "ASK", "DECLINE")
                .map(kind -> new Choice(kind, t.of("bank.decision." + kind), t.of("bank.decision-hint." + kind)))
                .toList();
    }

    public List<Choice> reasons(Text t) {
        return Stream.of(DeclineReason.values())
                .map(reason -> new Choice(reason.name(), t.of("application.reason." + reason.name())))
                .toList();
    }

    public List<Choice> tenors(Text t) {
        return face.scheme().pricing().tenorsMonths().stream()
                .map(months -> new Choice(String.valueOf(months), t.of("application.months", months)))
                .toList();
    }
}
