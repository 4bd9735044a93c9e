package id.renteng.kernel;

import java.util.UUID;

/// The identity of one thing. Each kind of thing has its own record of this, so that the id of a person cannot be given
/// where the id of a group is asked.
public interface Id {

    UUID value();
}
