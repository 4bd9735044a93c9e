package id.renteng.groups;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
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

    /// What everybody but her facilitator and the bank reads instead of a reason of her own.
    public static final String PERSONAL = "PERSONAL";

    /// Whether she leaves because she wants to, so that what her group agreed about leaving binds her.
    public boolean isByChoice() {
        return switch (this) {
            case OWN_WISH, OTHER_GROUP -> true;
            case DECIDED_BY_GROUP, MOVED, BUSINESS_STOPPED, CREDIT_HISTORY, HEALTH, DIED, GROUP_ENDED -> false;
        };
    }

    /// Its name for a reader. Her credit history is known to her, her facilitator and the bank only. It shares one word
    /// with her wish and her health, so that the word gives nothing away.
    public String nameFor(Actor reader) {
        return switch (this) {
            case OWN_WISH, CREDIT_HISTORY, HEALTH -> reader.is(OFFICER, BANK_MAKER, BANK_CHECKER) ? name() : PERSONAL;
            case DECIDED_BY_GROUP, MOVED, BUSINESS_STOPPED, OTHER_GROUP, DIED, GROUP_ENDED -> name();
        };
    }

    /// Those that somebody may give for one member.
    public static List<LeavingReason> ofOne() {
        return Stream.of(values()).filter(reason -> reason != GROUP_ENDED).toList();
    }

    /// The same for one who lives.
    public static List<LeavingReason> ofLiving() {
        return ofOne().stream().filter(reason -> reason != DIED).toList();
    }
}
