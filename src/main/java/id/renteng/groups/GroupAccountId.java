package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a group's account, also of one that waits for its second person.
public record GroupAccountId(UUID value) implements Id {

    static GroupAccountId random() {
        return new GroupAccountId(UUID.randomUUID());
    }
}
