package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names what a person asked about her data.
public record DataRequestId(UUID value) implements Id {

    public static DataRequestId random() {
        return new DataRequestId(UUID.randomUUID());
    }
}
