package id.renteng.kernel;

import java.util.Set;

/// Knows in which wards a thing is. Each module answers for its own things, so that who works in one part of the city
/// meets nothing of another part, whichever way she asks.
public interface Whereabouts {

    /// The codes of its wards; empty for what this module does not know.
    Set<String> wardsOf(Id id);
}
