package id.renteng.groups;

import id.renteng.kernel.Area;
import id.renteng.registry.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds groups of both levels at once, for who knows a name and not which kind of group has it.
@Service
@Transactional(readOnly = true)
public class GroupSearch {

    private final GroupSearchTable groups;

    GroupSearch(GroupSearchTable groups) {
        this.groups = groups;
    }

    /// Groups whose name holds these words, whatever the case, in the order of their names; one that is called just so
    /// comes first.
    ///
    /// @param area only groups of this part of the city
    public List<FoundGroup> named(String words, Area area, int limit) {
        return groups.named(words.strip(), area, limit);
    }

    /// @param id   of a coached group or a loan group
    /// @param area only in this part of the city
    public Optional<FoundGroup> find(UUID id, Area area) {
        return groups.find(id, area);
    }

    /// Who is in this group now.
    public List<PersonId> members(FoundGroup group) {
        return groups.members(group.id());
    }
}
