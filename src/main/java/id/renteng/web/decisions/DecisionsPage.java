package id.renteng.web.decisions;

import id.renteng.financing.BankDecision;
import id.renteng.financing.LoanDecision.Restructure;
import java.util.List;

/// What waits for a second officer of the bank, the oldest first.
public record DecisionsPage(List<Row> rows) {

    public record Row(BankDecision decision, String group, String proposedBy) {

        /// `RESTRUCTURE` or `WRITE_OFF`.
        public String kind() {
            return decision.decision() instanceof Restructure ? "RESTRUCTURE" : "WRITE_OFF";
        }
    }
}
