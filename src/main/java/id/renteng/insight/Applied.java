package id.renteng.insight;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// How far a group's application has come.
///
/// @param days of being sent, approved and paid out, as far as it came; never falling
record Applied(FunnelStage stage, List<LocalDate> days, String bank, Money worth) {}
