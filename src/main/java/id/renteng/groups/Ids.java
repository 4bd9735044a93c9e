package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.Collection;
import java.util.UUID;

/// Ids as an array parameter of a statement.
final class Ids {

    private Ids() {}

    static UUID[] array(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
