package id.renteng.training;

import java.time.LocalDate;

/// Why an answer was not taken; each command lists its reasons in the order in which they are looked at.
public sealed interface OfferRefusal {

    /// She has answered, or was never invited to this class.
    record NotWaitingForAnswer() implements OfferRefusal {}

    /// The seat went to the next on the waiting list.
    record TooLate(LocalDate answerBy) implements OfferRefusal {}

    /// With her nothing new may be begun for now. Why is nothing to say here.
    record OutOfReach() implements OfferRefusal {}

    /// No seat is left, not even for her.
    record ClassFull() implements OfferRefusal {}

    /// She has no seat to give back.
    record NoSeat() implements OfferRefusal {}

    /// The class has begun: nobody joins by an answer then, and staying away is a matter of attendance.
    record ClassBegun(LocalDate firstSession) implements OfferRefusal {}

    /// The reason is shorter than 3 or longer than 500 characters.
    record ReasonMissing() implements OfferRefusal {}
}
