package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one breach of personal data.
public record BreachId(UUID value) implements Id {

    public static BreachId random() {
        return new BreachId(UUID.randomUUID());
    }
}
