package id.renteng.readiness;

import java.time.LocalDate;
import java.util.List;

/// The rules by which a group is to be ready change on a day to come, and its list with them.
///
/// @param added   tasks that are asked from then on
/// @param gone    tasks that are no longer asked
/// @param changed tasks that are asked otherwise, such as for fewer days
public record RuleChange(LocalDate from, List<TaskCode> added, List<TaskCode> gone, List<TaskCode> changed) {

    public RuleChange {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }
}
