package id.renteng.groups;

import id.renteng.groups.Compositions.Officers;
import java.time.LocalDate;
import java.util.UUID;

/// New officers with another chair: one officer of the city asks for it on the minutes of the group's meeting, another
/// approves.
///
/// @param minutes what the meeting decided, in words
public record ChairChange(
        ChairChangeId id, LoanGroupId group, Officers officers, LocalDate on, String minutes, UUID proposedBy) {}
