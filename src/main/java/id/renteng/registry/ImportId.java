package id.renteng.registry;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one spreadsheet that was uploaded.
public record ImportId(UUID value) implements Id {

    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }
}
