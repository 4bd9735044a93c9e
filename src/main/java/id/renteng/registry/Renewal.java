package id.renteng.registry;

import java.util.Set;

/// Somebody who agreed to words that were replaced by others that ask again.
///
/// @param purposes for which; at least one
public record Renewal(PersonId person, String name, String kelurahan, Set<ConsentPurpose> purposes) {

    public Renewal {
        purposes = Set.copyOf(purposes);
    }
}
