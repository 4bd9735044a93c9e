package id.renteng.insight;

import id.renteng.kernel.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// The identity of an anomaly: the same rule on the same people of the same group is the same anomaly, however often it
/// is looked for. Another person in it makes it another one, which asks for a decision anew.
public record AnomalyId(UUID value) implements Id {

    static AnomalyId of(Anomaly.Rule rule, UUID group, List<UUID> people) {
        var text = "%s %s %s".formatted(rule, group, people.stream().sorted().toList());
        return new AnomalyId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
