package id.renteng.web.readiness;

import id.renteng.readiness.Readiness.Usual;
import id.renteng.readiness.TaskCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Help with the tasks of readiness.
///
/// @param tasks those explained
/// @param usual who does each and how long it usually takes; a task that is not asked yet has none
/// @param one   true where one task is explained
/// @param back  the list it was opened from; empty where there is none
public record TaskHelpPage(List<TaskCode> tasks, Map<TaskCode, Usual> usual, boolean one, String back) {

    public Optional<Usual> usual(TaskCode task) {
        return Optional.ofNullable(usual.get(task));
    }

    /// The end of the address of the same on paper.
    public String query() {
        return one ? "?task=" + tasks.getFirst() : "";
    }
}
