package id.renteng.insight;

import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a group's application has come.
///
/// @param waits   what it waits for; null once paid out
/// @param because why the bank declined; empty where it did not
/// @param days    of being sent, approved and paid out, as far as it came; never falling
record Applied(@Nullable Waiting waits, String because, List<LocalDate> days, String bank, Money worth) {

    FunnelStage stage() {
        return waits == null ? FunnelStage.PAID_OUT : waits.stage();
    }

    String reason() {
        return waits == null ? "" : waits.reason(because);
    }

    @Nullable
    Role who() {
        return waits == null ? null : waits.who();
    }
}
