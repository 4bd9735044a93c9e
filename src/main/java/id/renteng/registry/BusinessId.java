package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one business.
public record BusinessId(UUID value) implements Id {

    public static BusinessId random() {
        return new BusinessId(UUID.randomUUID());
    }
}
