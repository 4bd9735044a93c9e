package id.renteng.training.matching;

import java.util.EnumMap;
import java.util.Map;

/// Points by part of the objective.
public record Points(Map<Part, Long> byPart) {

    public Points {
        byPart = Map.copyOf(byPart);
    }

    public long total() {
        return byPart.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(Part part) {
        return byPart.getOrDefault(part, 0L);
    }

    static Points sum(Iterable<Points> all) {
        var sums = new EnumMap<Part, Long>(Part.class);
        for (var one : all) one.byPart.forEach((part, points) -> sums.merge(part, points, Long::sum));
        return new Points(sums);
    }
}
