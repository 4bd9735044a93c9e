package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one registered person.
public record PersonId(UUID value) implements Id {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
