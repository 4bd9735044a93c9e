package id.renteng.readiness;

import id.renteng.kernel.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be done before a group may apply, as in force on one day.
///
/// @param tasks    in the order of the list
/// @param stopping the credit-history statuses that stop a member
record Rules(List<Rule> tasks, int membersMin, int membersMax, Set<CreditStatus> stopping) {

    Rules {
        tasks = List.copyOf(tasks);
        stopping = Set.copyOf(stopping);
    }

    /// @param after     the task that must be done first
    /// @param lastsDays for how long its evidence counts; null: for ever
    record Rule(
            TaskCode task,
            Section section,
            Role who,
            @Nullable TaskCode after,
            int usualDays,
            @Nullable Integer lastsDays) {}
}
