package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a change of chair that waits for, or had, its second person.
public record ChairChangeId(UUID value) implements Id {

    static ChairChangeId random() {
        return new ChairChangeId(UUID.randomUUID());
    }
}
