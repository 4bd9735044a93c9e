package id.renteng.groups;

import java.time.DayOfWeek;

/// What the members agreed for their own group when they formed it. The rules of the scheme still hold: a group may be
/// stricter with itself, not looser.
///
/// @param meetingWeek     the week of the month in which they meet, 1 to 4
/// @param reservePercent  of each instalment that goes to the group's reserve, 0 to 20
/// @param coverCapPercent of her own instalment that one member covers at most at one meeting, 10 to 100
/// @param noticeDays      how many days before who leaves says so, 0 to 90
public record HouseRules(
        int meetingWeek, DayOfWeek meetingDay, int reservePercent, int coverCapPercent, Exit exit, int noticeDays) {

    public HouseRules {
        if (meetingWeek < 1 || meetingWeek > 4) throw new IllegalArgumentException("week " + meetingWeek);
        if (reservePercent < 0 || reservePercent > 20) throw new IllegalArgumentException("reserve " + reservePercent);
        if (coverCapPercent < 10 || coverCapPercent > 100) throw new IllegalArgumentException("cap " + coverCapPercent);
        if (noticeDays < 0 || noticeDays > 90) throw new IllegalArgumentException("notice " + noticeDays);
    }

    /// When a member may leave.
    public enum Exit {
        /// When her own part is paid and nobody waits for money from her.
        PART_PAID,
        /// When the whole loan of the group is paid.
        LOAN_PAID,
        /// When all others agree at a meeting.
        ALL_AGREE
    }
}
