package id.renteng.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One row of the funnel taken apart: the groups that have the same district, trade and so on.
///
/// @param key   the code, id or month that they share
/// @param steps of these groups alone
/// @param early how many people are in a coached group and in no loan group; only where the rows are places
public record FunnelPart(String key, List<Funnel.Step> steps, int early) {

    public FunnelPart {
        steps = List.copyOf(steps);
    }

    /// Where most of its groups stand still, and for what.
    ///
    /// @param code what they wait for, as a group says it
    public record Stop(FunnelStage stage, String code, int groups) {}

    public int groups() {
        return steps.getFirst().reached();
    }

    /// The commonest reason of stopping, the earlier stage where two are as common; empty where all were paid out.
    public Optional<Stop> stop() {
        return steps.stream()
                .flatMap(step -> step.reasons().stream()
                        .limit(1)
                        .map(reason -> new Stop(step.stage(), reason.code(), reason.groups())))
                .max(Comparator.comparing(Stop::groups).thenComparing(Stop::stage, Comparator.reverseOrder()));
    }
}
