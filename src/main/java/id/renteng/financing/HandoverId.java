package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names what was asked so that another takes a member's place.
public record HandoverId(UUID value) implements Id {

    public static HandoverId random() {
        return new HandoverId(UUID.randomUUID());
    }
}
