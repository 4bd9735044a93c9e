package id.renteng.training;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one run of matching.
public record RunId(UUID value) implements Id {

    public static RunId random() {
        return new RunId(UUID.randomUUID());
    }
}
