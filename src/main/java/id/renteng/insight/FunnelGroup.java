package id.renteng.insight;

import java.util.UUID;

/// One loan group in the funnel.
///
/// @param stage  the furthest it has reached
/// @param reason what it waits for next: a task of its readiness, or empty
public record FunnelGroup(UUID id, String name, String kelurahan, FunnelStage stage, String reason) {

    boolean hasReached(FunnelStage asked) {
        return stage.compareTo(asked) >= 0;
    }
}
