package id.renteng.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What follows which code, and since when: those that come with the program, and those that the desk of the register
/// added.
final class Successions {

    /// Those of `region-successors.csv`.
    static final List<Succession> KNOWN = Resource.rows("region-successors.csv").stream()
            .map(row -> new Succession(
                    row.get(0),
                    row.get(1),
                    LocalDate.parse(row.get(2)),
                    List.of(row.get(3).split(" ", -1)),
                    row.get(4)))
            .toList();

    private final Map<String, List<Succession>> byCode = new HashMap<>();

    /// @param added by hand, besides those that are known; of the same code and day, what was added holds
    Successions(List<Succession> added) {
        var all = new ArrayList<>(added);
        all.addAll(KNOWN);
        all.sort(Comparator.comparing(Succession::since).reversed());
        for (var one : all)
            byCode.computeIfAbsent(one.code(), none -> new ArrayList<>(1)).add(one);
    }

    /// The newest of a code that is in force.
    Optional<Succession> of(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(one -> !one.since().isAfter(on))
                .findFirst();
    }

    /// The codes that stand on a day where this one stood; itself if nothing follows it.
    Set<String> now(String code, LocalDate on) {
        var now = new LinkedHashSet<String>();
        follow(code, on, new LinkedHashSet<>(), now);
        return now;
    }

    private void follow(String code, LocalDate on, Set<String> passed, Set<String> now) {
        if (!passed.add(code)) {
            now.add(code);
            return;
        }
        var next = of(code, on);
        if (next.isEmpty()) now.add(code);
        else
            next.get().successors().forEach(successor -> {
                if (successor.equals(code)) now.add(code);
                else follow(successor, on, new LinkedHashSet<>(passed), now);
            });
    }

    /// The codes that mean this one alone on a day, itself not among them.
    List<String> before(String code, LocalDate on) {
        return byCode.keySet().stream()
                .filter(old -> !old.equals(code) && now(old, on).equals(Set.of(code)))
                .sorted()
                .toList();
    }
}
