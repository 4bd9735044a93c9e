package id.renteng.web.registry;

import id.renteng.groups.FoundGroup;
import id.renteng.kernel.Area;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The group whose members are looked for. One that was written and is not known finds nobody.
///
/// @param asked   a name that was written, or the id of a group; empty for everybody
/// @param chosen  the one group that is meant; null if it is not known
/// @param members who is in it
/// @param offered those that may be meant, if there are several
public record GroupFilter(String asked, @Nullable FoundGroup chosen, List<PersonId> members, List<FoundGroup> offered) {

    static final GroupFilter NONE = new GroupFilter("", null, List.of(), List.of());

    /// A group's facilitator works with its members also where they live elsewhere, so a group that lies in her part of
    /// the city is shown whole.
    PeopleQuery on(PeopleQuery query, Area area) {
        if (asked.isEmpty()) return query.in(area);
        return chosen == null ? query.in(area).only(List.of()) : query.only(members);
    }

    /// What the address keeps of it.
    String kept() {
        return chosen == null ? asked : chosen.id().toString();
    }

    public Errors errors() {
        boolean isUnclear = chosen == null && !asked.isEmpty();
        return Errors.NONE
                .andIf(isUnclear && offered.isEmpty(), "group", "registry.people.group.unknown")
                .andIf(isUnclear && !offered.isEmpty(), "group", "registry.people.group.several");
    }
}
