package id.renteng.kernel;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Knows who can sign in, and so reads for herself what the programme writes to her. Whom it leaves out must be told in
/// person.
public interface Readers {

    /// Those of these registered people who have a user that is active.
    Set<UUID> among(Collection<UUID> people);
}
