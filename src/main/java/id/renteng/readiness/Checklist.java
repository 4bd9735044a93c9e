package id.renteng.readiness;

import id.renteng.groups.LoanGroupId;
import id.renteng.readiness.Task.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stands between a group and its loan, on one day.
///
/// @param tasks in the order of the rules
public record Checklist(LoanGroupId group, LocalDate asOf, List<Task> tasks) {

    public Checklist {
        tasks = List.copyOf(tasks);
    }

    public boolean isReady() {
        return tasks.stream().allMatch(Task::isDone);
    }

    public int done() {
        return (int) tasks.stream().filter(Task::isDone).count();
    }

    /// The tasks that are not done.
    public List<Task> missing() {
        return tasks.stream().filter(task -> !task.isDone()).toList();
    }

    public Optional<Task> task(TaskCode code) {
        return tasks.stream().filter(task -> task.code() == code).findFirst();
    }

    /// The last stage whose gates, and all gates before it, are open.
    public Stage stage() {
        if (isReady()) return Stage.READY;
        if (!isDone(TaskCode.INAUGURATED)) return Stage.FORMED;
        return isDone(TaskCode.LWK) ? Stage.TRAINED : Stage.INAUGURATED;
    }

    /// Why the group stops at its stage: a problem before what is merely undone, then in the order of the rules. What
    /// keeps a group from the very next stage comes before what only keeps it from being ready.
    public Optional<Task> reason() {
        return switch (stage()) {
            case FORMED -> task(TaskCode.INAUGURATED);
            case INAUGURATED -> task(TaskCode.LWK);
            case TRAINED -> missing().stream().min(Comparator.comparing(task -> task.state() != State.PROBLEM));
            case READY -> Optional.empty();
        };
    }

    private boolean isDone(TaskCode code) {
        return task(code).map(Task::isDone).orElse(true);
    }

    /// The same list without saying which members have what credit history.
    public Checklist withoutCreditHistory() {
        return new Checklist(
                group,
                asOf,
                tasks.stream()
                        .map(task -> task.code() == TaskCode.CREDIT_HISTORY ? task.withoutMembers() : task)
                        .toList());
    }
}
