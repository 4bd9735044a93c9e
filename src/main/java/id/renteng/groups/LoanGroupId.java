package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one loan group.
public record LoanGroupId(UUID value) implements Id {

    public static LoanGroupId random() {
        return new LoanGroupId(UUID.randomUUID());
    }
}
