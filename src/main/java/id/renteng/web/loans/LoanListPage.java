package id.renteng.web.loans;

import id.renteng.financing.LoanFile;
import java.util.List;

/// Loans, the newest first.
///
/// @param status   which state is shown; empty for all
/// @param more     the number to go on from, or 0 at the end
/// @param bankView a bank is told that members covered, not how much
/// @param chair    her own group's loans: nothing to filter
public record LoanListPage(String status, List<Row> rows, long more, boolean bankView, boolean chair) {

    static final List<String> STATUSES = List.of("ACTIVE", "SETTLED", "WRITTEN_OFF");

    public record Row(LoanFile file, String group, String bank) {}

    public List<String> statuses() {
        return STATUSES;
    }
}
