package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a draft of a loan group.
public record FormationId(UUID value) implements Id {

    public static FormationId random() {
        return new FormationId(UUID.randomUUID());
    }
}
