package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a decree.
public record DecreeId(UUID value) implements Id {

    public static DecreeId random() {
        return new DecreeId(UUID.randomUUID());
    }
}
