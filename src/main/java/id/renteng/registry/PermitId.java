package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one paper of a business.
public record PermitId(UUID value) implements Id {

    public static PermitId random() {
        return new PermitId(UUID.randomUUID());
    }
}
