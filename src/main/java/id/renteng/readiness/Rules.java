package id.renteng.readiness;

import id.renteng.kernel.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must be done before a group may apply, as in force on one day.
///
/// @param tasks    in the order of the list
/// @param training what every member must have passed
/// @param stopping the credit-history statuses that stop a member
record Rules(List<Rule> tasks, int membersMin, int membersMax, TrainingDemand training, Set<CreditStatus> stopping) {

    /// How long training takes where the programme does not say.
    private static final int USUAL_DAYS = 14;

    Rules {
        tasks = List.copyOf(tasks);
        stopping = Set.copyOf(stopping);
    }

    /// The same, with what a scheme asks of training instead. Where it asks nothing there is no such task, and none
    /// waits for it; what it asks is a task also where the programme asks nothing.
    Rules asking(TrainingDemand asked) {
        return new Rules(
                asked.isNothing() ? withoutTraining() : withTraining(), membersMin, membersMax, asked, stopping);
    }

    private List<Rule> withoutTraining() {
        return tasks.stream()
                .filter(rule -> rule.task() != TaskCode.LWK)
                .map(Rule::withoutWaitingForTraining)
                .toList();
    }

    private List<Rule> withTraining() {
        if (tasks.stream().anyMatch(rule -> rule.task() == TaskCode.LWK)) return tasks;
        var training = new Rule(TaskCode.LWK, Section.TRAINING, Role.TRAINER, null, USUAL_DAYS, null, false);
        return Stream.concat(tasks.stream(), Stream.of(training)).toList();
    }

    /// @param after              the task that must be done first
    /// @param lastsDays          for how long its evidence counts; null: for ever
    /// @param asksPlaceAndPhoto whether a visit counts only with its spot and a photo
    record Rule(
            TaskCode task,
            Section section,
            Role who,
            @Nullable TaskCode after,
            int usualDays,
            @Nullable Integer lastsDays,
            boolean asksPlaceAndPhoto) {

        Rule withoutWaitingForTraining() {
            return after == TaskCode.LWK
                    ? new Rule(task, section, who, null, usualDays, lastsDays, asksPlaceAndPhoto)
                    : this;
        }
    }
}
