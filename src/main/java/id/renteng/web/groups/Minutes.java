package id.renteng.web.groups;

import id.renteng.groups.Decree;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/// The minutes of an inauguration, and the list on which members sign that they came.
///
/// @param districts the groups of each district, by its name
public record Minutes(Decree decree, SortedMap<String, List<Group>> districts, Stamp stamp) {

    public record Group(String name, String kelurahan, List<String> members) {}

    public int groups() {
        return districts.values().stream().mapToInt(List::size).sum();
    }

    public int members() {
        return districts.values().stream()
                .flatMap(Collection::stream)
                .mapToInt(group -> group.members().size())
                .sum();
    }
}
