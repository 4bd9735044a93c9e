package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Households from several sources: who shares one by any of them shares one, and so do their housemates.
final class JoinedHouseholds {

    private final Map<PersonId, UUID> homes = new LinkedHashMap<>();
    private final Map<UUID, UUID> joined = new LinkedHashMap<>();

    void put(PersonId person, UUID household) {
        var before = homes.putIfAbsent(person, household);
        if (before != null && !root(before).equals(root(household))) joined.put(root(household), root(before));
    }

    Collection<PersonId> people() {
        return List.copyOf(homes.keySet());
    }

    UUID of(PersonId person) {
        return root(Objects.requireNonNull(homes.get(person)));
    }

    private UUID root(UUID household) {
        var next = joined.get(household);
        return next == null ? household : root(next);
    }
}
