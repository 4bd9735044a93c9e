package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a loan group.
public record LoanGroupId(UUID value) implements Id {

    public static LoanGroupId random() {
        return new LoanGroupId(UUID.randomUUID());
    }
}
