package id.renteng.training;

import java.time.LocalDate;

/// Why an answer was not taken; each command lists its reasons in the order in which they are looked at.
public sealed interface OfferRefusal {

    /// She has answered, or was never invited to this class.
    record NotWaitingForAnswer() implements OfferRefusal {}

    /// The seat went to the next on the waiting list.
    record TooLate(LocalDate answerBy) implements OfferRefusal {}

    /// She has no seat to give back.
    record NoSeat() implements OfferRefusal {}

    /// The class has begun: staying away is then a matter of attendance.
    record ClassBegun(LocalDate firstSession) implements OfferRefusal {}

    /// Say why.
    record ReasonMissing() implements OfferRefusal {}
}
