package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one proposal to take back what was recorded.
public record CorrectionId(UUID value) implements Id {

    public static CorrectionId random() {
        return new CorrectionId(UUID.randomUUID());
    }
}
