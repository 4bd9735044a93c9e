package id.renteng.insight;

import id.renteng.kernel.Role;
import org.jspecify.annotations.Nullable;

/// What a group waits for that is ready or further. Before that it waits for a task of its readiness.
public enum Waiting {
    /// Its chair sends the application.
    APPLY(FunnelStage.READY, Role.CHAIR),
    /// The bank studies it.
    AT_BANK(FunnelStage.APPLIED, Role.BANK_MAKER),
    /// The bank waits for the group's answer.
    ASKED(FunnelStage.APPLIED, Role.CHAIR),
    /// The bank declined: mend what it named and apply again, or at another bank.
    DECLINED(FunnelStage.APPLIED, Role.OFFICER),
    /// The bank offers less than was asked; the members must agree on their parts of it.
    AGREE(FunnelStage.APPROVED, Role.CHAIR),
    /// The contract is to be signed.
    SIGN(FunnelStage.APPROVED, Role.BANK_MAKER),
    /// Signed; until the scheme's time to think again is over nobody can do anything.
    THINK_AGAIN(FunnelStage.APPROVED, null),
    /// The money may be paid out.
    PAY_OUT(FunnelStage.APPROVED, Role.BANK_CHECKER);

    private static final String BECAUSE = "DECLINED:";

    private final FunnelStage stage;
    private final @Nullable Role who;

    Waiting(FunnelStage stage, @Nullable Role who) {
        this.stage = stage;
        this.who = who;
    }

    FunnelStage stage() {
        return stage;
    }

    /// Who must act; null where only time helps.
    @Nullable
    Role who() {
        return who;
    }

    /// The reason of a group that waits for this.
    ///
    /// @param because why the bank declined, such as `CAPACITY`; empty where it did not
    String reason(String because) {
        return this == DECLINED ? BECAUSE + because : name();
    }

    /// Why the bank declined a group with this reason; empty where it did not.
    public static String declinedBecause(String reason) {
        return reason.startsWith(BECAUSE) ? reason.substring(BECAUSE.length()) : "";
    }
}
