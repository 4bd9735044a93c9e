package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a change of an account or a phone that one person asked for and another decides.
public record KeyChangeId(UUID value) implements Id {

    static KeyChangeId random() {
        return new KeyChangeId(UUID.randomUUID());
    }
}
