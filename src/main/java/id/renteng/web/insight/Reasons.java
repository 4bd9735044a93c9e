package id.renteng.web.insight;

import id.renteng.financing.DeclineReason;
import id.renteng.insight.Waiting;
import id.renteng.readiness.TaskCode;
import id.renteng.web.Choices;
import id.renteng.web.Text;

/// What a group of the funnel waits for, in the reader's words: the same on the dashboard, in its lists, on paper and
/// in
/// files.
public final class Reasons {

    private Reasons() {}

    /// The words of a reason; what is none is shown as it is.
    public static String words(String reason, Text t) {
        return Choices.read(TaskCode.values(), reason)
                .map(task -> t.of("readiness.task." + task.name()))
                .or(() -> Choices.read(Waiting.values(), reason)
                        .filter(waits -> waits != Waiting.DECLINED)
                        .map(waits -> t.of("insight.reason." + waits.name())))
                .or(() -> Choices.read(DeclineReason.values(), Waiting.declinedBecause(reason))
                        .map(because -> t.of("insight.reason.DECLINED", t.of("application.reason." + because.name()))))
                .orElse(reason);
    }
}
