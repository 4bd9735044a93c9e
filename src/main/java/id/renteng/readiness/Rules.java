package id.renteng.readiness;

import static java.util.stream.Collectors.toMap;

import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /// The same, for so many members.
    Rules sized(int least, int most) {
        return new Rules(tasks, least, most, training, stopping);
    }

    /// What is otherwise in these rules, which hold from a day on; nothing where both ask the same.
    Optional<RuleChange> changedBy(Rules next, LocalDate from) {
        var now = tasks.stream().collect(toMap(Rule::task, rule -> rule));
        var then = next.tasks.stream().collect(toMap(Rule::task, rule -> rule));
        var added = next.tasks.stream()
                .map(Rule::task)
                .filter(task -> !now.containsKey(task))
                .toList();
        var gone = tasks.stream()
                .map(Rule::task)
                .filter(task -> !then.containsKey(task))
                .toList();
        var others = otherwise(next);
        var changed = next.tasks.stream()
                .filter(rule -> now.containsKey(rule.task()))
                .filter(rule -> !rule.equals(now.get(rule.task())) || others.contains(rule.task()))
                .map(Rule::task)
                .toList();
        return added.isEmpty() && gone.isEmpty() && changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleChange(from, added, gone, changed));
    }

    /// The tasks of which something is asked otherwise that is not said with the task itself.
    private Set<TaskCode> otherwise(Rules next) {
        var tasks = EnumSet.noneOf(TaskCode.class);
        if (membersMin != next.membersMin || membersMax != next.membersMax) tasks.add(TaskCode.SIZE);
        if (!training.equals(next.training)) tasks.add(TaskCode.LWK);
        if (!stopping.equals(next.stopping)) tasks.add(TaskCode.CREDIT_HISTORY);
        return tasks;
    }

    private List<Rule> withoutTraining() {
        return tasks.stream()
                .filter(rule -> rule.task() != TaskCode.LWK)
                .map(rule -> rule.after() == TaskCode.LWK ? rule.waitingForNothing() : rule)
                .toList();
    }

    private List<Rule> withTraining() {
        if (tasks.stream().anyMatch(rule -> rule.task() == TaskCode.LWK)) return tasks;
        var training = new Rule(TaskCode.LWK, Section.TRAINING, Role.TRAINER, null, USUAL_DAYS, null, false, 0);
        return Stream.concat(tasks.stream(), Stream.of(training)).toList();
    }

    /// @param after              the task that must be done first
    /// @param lastsDays          for how long its evidence counts; null: for ever
    /// @param asksPlaceAndPhoto whether a visit counts only with its spot and a photo
    /// @param waitsDays          after so many days it is done by itself; 0 where somebody does it
    record Rule(
            TaskCode task,
            Section section,
            Role who,
            @Nullable TaskCode after,
            int usualDays,
            @Nullable Integer lastsDays,
            boolean asksPlaceAndPhoto,
            int waitsDays) {

        Rule waitingForNothing() {
            return new Rule(task, section, who, null, usualDays, lastsDays, asksPlaceAndPhoto, waitsDays);
        }

        Rule lasting(@Nullable Integer days, boolean placeAndPhoto) {
            return new Rule(task, section, who, after, usualDays, days, placeAndPhoto, waitsDays);
        }

        Rule waiting(int days) {
            return new Rule(task, section, who, after, days, lastsDays, asksPlaceAndPhoto, days);
        }
    }
}
