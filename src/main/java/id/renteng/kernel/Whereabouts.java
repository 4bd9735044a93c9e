package id.renteng.kernel;

import java.util.Collection;
import java.util.Map;

/// Knows in which wards things are. Each module answers for its own things, so that who works in one part of the city
/// meets nothing of another part, whichever way she asks.
public interface Whereabouts {

    /// The code of the ward of each of these things, asked once for all of them; what this module does not know is left
    /// out.
    Map<Id, String> wardsOf(Collection<Id> ids);
}
