package id.renteng.web.decisions;

import id.renteng.financing.BankDecision;
import id.renteng.financing.Handover;
import id.renteng.financing.LoanDecision.Restructure;
import java.util.List;

/// What waits for a second officer of the bank, the oldest first.
///
/// @param places members' places that others are to take
public record DecisionsPage(List<Row> rows, List<Place> places) {

    public record Row(BankDecision decision, String group, String proposedBy) {

        /// `RESTRUCTURE` or `WRITE_OFF`.
        public String kind() {
            return decision.decision() instanceof Restructure ? "RESTRUCTURE" : "WRITE_OFF";
        }
    }

    public record Place(Handover handover, String group, String askedBy) {}
}
