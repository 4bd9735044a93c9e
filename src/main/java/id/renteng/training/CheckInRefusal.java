package id.renteng.training;

import java.time.LocalDate;

/// Why somebody's word that she is at a session was not taken.
public sealed interface CheckInRefusal {

    /// The class is final.
    record ClassClosed() implements CheckInRefusal {}

    /// She takes no part in the class.
    record NotOnTheList() implements CheckInRefusal {}

    /// The session is on another day.
    record NotToday(LocalDate on) implements CheckInRefusal {}
}
