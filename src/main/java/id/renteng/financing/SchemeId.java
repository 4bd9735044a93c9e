package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of one version of a scheme.
public record SchemeId(UUID value) implements Id {

    public static SchemeId random() {
        return new SchemeId(UUID.randomUUID());
    }
}
