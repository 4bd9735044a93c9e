package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one decision of a bank on a running loan.
public record LoanDecisionId(UUID value) implements Id {

    public static LoanDecisionId random() {
        return new LoanDecisionId(UUID.randomUUID());
    }
}
