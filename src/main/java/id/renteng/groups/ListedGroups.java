package id.renteng.groups;

import java.util.Set;
import java.util.UUID;

/// The loan groups that a reader's lists hold: all, or those of the part of the city she works in. A statement takes it
/// as `(:everywhere or group_id = any(:groups))`, before it counts how many rows are enough.
///
/// @param everywhere all groups of the city
/// @param groups     otherwise these
public record ListedGroups(boolean everywhere, Set<LoanGroupId> groups) {

    public static final ListedGroups EVERYWHERE = new ListedGroups(true, Set.of());

    public ListedGroups {
        groups = Set.copyOf(groups);
    }

    public boolean holds(LoanGroupId group) {
        return everywhere || groups.contains(group);
    }

    /// For the parameter `groups` of a statement.
    public UUID[] ids() {
        return Ids.array(groups);
    }
}
