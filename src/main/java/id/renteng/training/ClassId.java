package id.renteng.training;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one class.
public record ClassId(UUID value) implements Id {

    public static ClassId random() {
        return new ClassId(UUID.randomUUID());
    }
}
