package id.renteng.registry;

import java.util.Collection;
import java.util.UUID;

/// Asked of a module that keeps [AccountNumbers] for something of its own, so that nobody has the account of a group as
/// her own.
public interface NumbersInUse {

    /// Whether one of these is in use now, or waits to be; what was replaced or declined is not.
    ///
    /// @param owners as given to [AccountNumbers#keep]
    boolean any(Collection<UUID> owners);
}
