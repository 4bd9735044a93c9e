package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a coached group.
public record CoachedGroupId(UUID value) implements Id {

    public static CoachedGroupId random() {
        return new CoachedGroupId(UUID.randomUUID());
    }
}
