package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of one application.
public record ApplicationId(UUID value) implements Id {

    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }
}
