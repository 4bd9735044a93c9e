package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one group loan.
public record LoanId(UUID value) implements Id {

    public static LoanId random() {
        return new LoanId(UUID.randomUUID());
    }
}
