package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// The complaints a reader may see, those that wait longest first.
public record ComplaintsPage(List<Line> lines) {

    /// @param group the loan group of who complains; empty if she is in none
    /// @param dueOn the day by which the next step must be done
    public record Line(
            long number,
            String reference,
            String topic,
            String group,
            String state,
            LocalDate madeOn,
            LocalDate dueOn,
            boolean late) {}
}
