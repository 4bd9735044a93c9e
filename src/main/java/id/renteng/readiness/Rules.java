package id.renteng.readiness;

import id.renteng.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be done before a group may apply, as in force on one day.
///
/// @param tasks    in the order of the list
/// @param trainings the codes of the themes of which one pass makes a member trained
/// @param stopping the credit-history statuses that stop a member
record Rules(List<Rule> tasks, int membersMin, int membersMax, Set<String> trainings, Set<CreditStatus> stopping) {

    Rules {
        tasks = List.copyOf(tasks);
        trainings = Set.copyOf(trainings);
        stopping = Set.copyOf(stopping);
    }

    /// For how many days the evidence of a task counts; empty where it counts for ever or the task is not asked.
    Optional<Integer> lastsDays(TaskCode task) {
        return tasks.stream().filter(rule -> rule.task() == task).findFirst().map(Rule::lastsDays);
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
