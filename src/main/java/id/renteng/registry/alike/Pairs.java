package id.renteng.registry.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds, among many descriptions, the pairs worth a look. Only those who share a key are compared, and where very many
/// share one, only neighbours in the order of their names: the work grows with the number of people, not its square.
public final class Pairs {

    private static final int COMPARED_WITH_ALL = 64;
    private static final int NEIGHBOURS = 16;

    private final List<Known> people;
    private final int split;
    private final Set<Pair> found = new HashSet<>();

    /// @param split where the others begin, whom only those before are compared with; 0 compares all with all
    private Pairs(List<Described> people, int split) {
        this.people = people.stream().map(Known::of).toList();
        this.split = split;
    }

    /// Two places in the list, the smaller first, and how alike those there are.
    public record Pair(int one, int other, Likeness likeness) {}

    /// In the order of the first, then of the second.
    public static List<Pair> among(List<Described> people) {
        return new Pairs(people, 0).look();
    }

    /// Of these with those: in each pair, a place in the first list and a place in the second.
    public static List<Pair> between(List<Described> people, List<Described> others) {
        if (people.isEmpty() || others.isEmpty()) return List.of();
        var all = new ArrayList<>(people);
        all.addAll(others);
        return new Pairs(all, people.size())
                .look().stream()
                        .map(pair -> new Pair(pair.one(), pair.other() - people.size(), pair.likeness()))
                        .toList();
    }

    private List<Pair> look() {
        for (var kind : Known.Kind.values()) look(kind);
        return found.stream()
                .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                .toList();
    }

    /// How alike two are.
    public static Likeness likeness(Described one, Described other) {
        return Likeness.of(Known.of(one), Known.of(other));
    }

    private void look(Known.Kind kind) {
        var byKey = new HashMap<String, List<Integer>>();
        for (int i = 0; i < people.size(); i++)
            for (var key : people.get(i).keys(kind))
                byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(i);
        byKey.values().forEach(this::compare);
    }

    private void compare(List<Integer> block) {
        boolean all = block.size() <= COMPARED_WITH_ALL;
        if (!all) block.sort(Comparator.comparing(i -> people.get(i).described().name()));
        for (int i = 0; i < block.size(); i++) {
            int end = all ? block.size() : Math.min(block.size(), i + 1 + NEIGHBOURS);
            for (int j = i + 1; j < end; j++) compare(block.get(i), block.get(j));
        }
    }

    private void compare(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        if (first == second) return;
        if (split > 0 && (first >= split || second < split)) return;
        var likeness = Likeness.of(people.get(first), people.get(second));
        if (likeness.isWorthALook()) found.add(new Pair(first, second, likeness));
    }
}
