package id.renteng.web.loans;

import id.renteng.financing.Happening;
import java.util.List;

/// Everything that happened to a loan, the latest record first.
///
/// @param mayAsk the reader may ask for something to be taken back
public record HistoryPage(LoanHead head, List<Row> rows, Undone undone, boolean mayAsk) {

    /// @param by who recorded it
    public record Row(Happening act, String by) {}

    public boolean mayAskFor(Happening act) {
        return mayAsk && act.kind().isReversible() && act.takenBack().isEmpty();
    }
}
