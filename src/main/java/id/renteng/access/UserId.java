package id.renteng.access;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a user.
public record UserId(UUID value) implements Id {

    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }
}
