package id.renteng.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// All that hold people by name, asked at once.
@Component
public class LegalHolds {

    private final RetentionTable records;
    private final List<LegalHold> holds;

    LegalHolds(RetentionTable records, List<LegalHold> holds) {
        this.records = records;
        this.holds = List.copyOf(holds);
    }

    /// Who of these is held, under whatever entry that stands for her or for which she stands.
    public Set<PersonId> among(Collection<PersonId> people) {
        if (people.isEmpty()) return Set.of();
        var kept = records.entries(people);
        var entries = records.entries(Set.copyOf(kept.values()));
        var held = holds.stream()
                .flatMap(hold -> hold.among(entries.keySet()).stream())
                .map(entry -> entries.getOrDefault(entry, entry))
                .collect(Collectors.toSet());
        return people.stream()
                .filter(person -> held.contains(kept.getOrDefault(person, person)))
                .collect(Collectors.toSet());
    }
}
