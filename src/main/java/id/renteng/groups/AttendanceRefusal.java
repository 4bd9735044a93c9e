package id.renteng.groups;

import java.time.LocalDate;

/// Why nobody was marked as present at an inauguration, in the order these are checked.
public sealed interface AttendanceRefusal {

    /// She is in none of the groups of this decree.
    record NotOnTheList() implements AttendanceRefusal {}

    /// The code counts on the day of the decree and the day after, because lists come late.
    record NotToday(LocalDate on) implements AttendanceRefusal {}
}
