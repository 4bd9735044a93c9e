package id.renteng.web.loans;

import id.renteng.financing.Reminder;
import java.util.List;

/// Whom to remind of what, the latest day first.
///
/// @param chair the reader reminds her own group
public record RemindersPage(List<Row> rows, boolean chair) {

    public record Row(Reminder reminder, String group) {}
}
