package id.renteng.web.loans;

import id.renteng.financing.Happening;
import java.util.List;

/// Everything that happened to a loan, the latest record first.
///
/// @param mayAsk the reader may ask for something to be taken back
public record HistoryPage(LoanHead head, List<Row> rows, Undone undone, boolean mayAsk) {

    /// @param by who recorded it
    public record Row(Happening act, String by) {}

    /// What was before a decision of the bank stays.
    public boolean mayAskFor(Happening act) {
        var loan = head.loan();
        var decided = loan.writtenOffOn().or(loan::restructuredOn);
        boolean stays = decided.filter(day -> !act.on().isAfter(day)).isPresent();
        return mayAsk && !stays && act.kind().isReversible() && act.takenBack().isEmpty();
    }
}
