package id.renteng.insight;

import id.renteng.kernel.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// The identity of an anomaly: the same rule on the same people of the same group is the same anomaly, however often it
/// is looked for. Another person in it makes it another one, which asks for a decision anew; so does another visit,
/// where
/// it is about one.
public record AnomalyId(UUID value) implements Id {

    /// @param visit the day of the visit it is about; empty where it is about none
    static AnomalyId of(Anomaly.Rule rule, UUID group, List<UUID> people, String visit) {
        var text = "%s %s %s".formatted(rule, group, people.stream().sorted().toList()) + visit;
        return new AnomalyId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
