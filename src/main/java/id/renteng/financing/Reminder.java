package id.renteng.financing;

import id.renteng.groups.LoanGroupId;
import java.time.LocalDate;

/// Somebody to be reminded of a due date. A close of day queues it; nothing is sent.
///
/// @param on the day to remind
public record Reminder(LoanId loan, LoanGroupId group, LocalDate dueOn, Kind kind, LocalDate on) {

    /// What of.
    public enum Kind {
        /// It falls due in three days.
        SOON,
        /// It falls due that day.
        TODAY,
        /// It fell due the day before and the bank does not have all of it.
        LATE
    }
}
