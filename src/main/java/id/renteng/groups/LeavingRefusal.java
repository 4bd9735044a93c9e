package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// Why it was not written down that somebody leaves, or that the others agree, in the order these are checked.
public sealed interface LeavingRefusal {

    /// She is not a member of the group.
    record NotAMember(PersonId person) implements LeavingRefusal {}

    /// The day of the meeting is in the future, or before she said so.
    record DayWrong(LocalDate earliest) implements LeavingRefusal {}

    /// She has said so already.
    record SaidAlready() implements LeavingRefusal {}

    /// She has not said that she leaves.
    record NotSaid() implements LeavingRefusal {}
}
