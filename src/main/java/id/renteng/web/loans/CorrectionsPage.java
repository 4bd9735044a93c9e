package id.renteng.web.loans;

import id.renteng.financing.Correction;
import java.util.List;

/// What waits for a second person, the oldest first.
public record CorrectionsPage(List<Row> rows) {

    /// @param askedBy the name of who asked
    public record Row(Correction correction, String group, String askedBy) {}
}
