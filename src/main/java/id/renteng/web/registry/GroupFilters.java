package id.renteng.web.registry;

import id.renteng.groups.FoundGroup;
import id.renteng.groups.GroupSearch;
import id.renteng.kernel.Area;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds out which group is meant: the register of people knows none.
@Component
class GroupFilters {

    private static final int OFFERED_MAX = 10;

    private final GroupSearch groups;

    GroupFilters(GroupSearch groups) {
        this.groups = groups;
    }

    /// @param asked a name, a part of one, or the id that a link from a group's page carries
    /// @throws NoSuchElementException if the id is of no group in this part of the city
    GroupFilter of(String asked, Area area) {
        var words = asked.strip();
        if (words.isEmpty()) return GroupFilter.NONE;
        if (words.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return chosen(words, groups.find(UUID.fromString(words), area).orElseThrow());
        }
        var found = groups.named(words, area, OFFERED_MAX);
        var exact = found.stream()
                .filter(group -> group.name().equalsIgnoreCase(words))
                .toList();
        if (exact.size() == 1) return chosen(words, exact.getFirst());
        if (found.size() == 1) return chosen(words, found.getFirst());
        return new GroupFilter(words, null, List.of(), found);
    }

    private GroupFilter chosen(String asked, FoundGroup group) {
        return new GroupFilter(asked, group, groups.members(group), List.of());
    }
}
