package id.renteng.readiness;

import java.time.LocalDate;

/// Why a way was not recorded, in the order these are checked.
public sealed interface ClinicRefusal {

    /// The day it was chosen has not come yet.
    record InFuture(LocalDate on) implements ClinicRefusal {}

    /// No status of hers counts on that day; it is asked for first.
    record NoStatus() implements ClinicRefusal {}

    /// The way is not open for her status.
    record NotForStatus(CreditStatus status) implements ClinicRefusal {}

    /// The follow-up must come after the choice, and within half a year.
    record FollowUpOutside(LocalDate earliest, LocalDate latest) implements ClinicRefusal {}
}
