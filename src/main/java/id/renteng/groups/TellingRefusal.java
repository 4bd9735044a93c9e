package id.renteng.groups;

import java.time.LocalDate;

/// Why it was not written down that somebody was told, in the order these are checked.
public sealed interface TellingRefusal {

    record DateInFuture() implements TellingRefusal {}

    /// Somebody else wrote it down before.
    record AlreadyTold() implements TellingRefusal {}

    /// She cannot have been told before it happened.
    record BeforeIt(LocalDate happenedOn) implements TellingRefusal {}
}
