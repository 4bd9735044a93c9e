package id.renteng.readiness;

import org.jspecify.annotations.Nullable;

/// What one version of a scheme asks of a group before its application is sent.
///
/// @param training   of every member
/// @param own        the scheme's own rules; null: those of the programme, as they are in force on the day
/// @param membersMin how many members the group has at least
public record ReadinessDemand(
        TrainingDemand training, @Nullable OwnRules own, int membersMin, int membersMax) {

    public ReadinessDemand {
        if (membersMin < 1 || membersMax < membersMin) throw new IllegalArgumentException("members: least, then most");
    }
}
