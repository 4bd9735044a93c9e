package id.renteng.insight;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// What was found out about anomalies.
@Component
class InsightKinds implements KeptKinds {

    private static final List<Kind> KINDS =
            List.of(Kind.of("AUDIT", "insight_anomaly_decision"), Kind.of("RULES", "insight_distance_rule"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
