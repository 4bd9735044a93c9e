package id.renteng.groups;

import java.util.List;
import java.util.stream.Stream;

/// Why somebody leaves a group. Every leaving carries one, so that the city sees why groups fall apart.
public enum LeavingReason {
    /// She wishes so.
    OWN_WISH,
    /// The other members decided so at a meeting.
    DECIDED_BY_GROUP,
    /// She moved away.
    MOVED,
    /// Her business has stopped.
    BUSINESS_STOPPED,
    /// Her own credit history keeps the group from a loan; she may come back.
    CREDIT_HISTORY,
    /// She joins another group.
    OTHER_GROUP,
    /// Illness.
    HEALTH,
    /// She died.
    DIED,
    /// The whole group ended; never chosen for one member.
    GROUP_ENDED;

    /// Those that somebody may give for one member.
    public static List<LeavingReason> ofOne() {
        return Stream.of(values()).filter(reason -> reason != GROUP_ENDED).toList();
    }
}
