package id.renteng.financing;

import id.renteng.financing.cover.CoverRefusal;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// Why a meeting sheet was not posted, in the order it is checked. Nothing of a refused sheet is kept.
public sealed interface MeetingRefusal {

    /// The same key came before with another sheet.
    record KeyUsedDifferently() implements MeetingRefusal {}

    /// The loan is settled: nothing is due any more.
    record LoanSettled(LocalDate on) implements MeetingRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements MeetingRefusal {}

    /// The day is before the pay-out.
    record BeforePayOut(LocalDate paidOutOn) implements MeetingRefusal {}

    /// A meeting of this day is posted already.
    record AlreadyHeld(LocalDate on) implements MeetingRefusal {}

    /// Something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements MeetingRefusal {}

    /// A line, a cover or its debtor is about somebody outside the group, or a member is named twice.
    record NotAMember(PersonId person) implements MeetingRefusal {}

    /// A member is missing from the sheet.
    record LineMissing(PersonId person) implements MeetingRefusal {}

    /// She put something aside that the scheme does not keep.
    record NothingKept(PersonId person) implements MeetingRefusal {}

    /// She gave more than she owes to the bank and to members together.
    record PaidMoreThanOwed(PersonId person, Money owed) implements MeetingRefusal {}

    /// She is short, and no reason or no later day is given.
    record ShortfallUnexplained(PersonId person, Money shortfall) implements MeetingRefusal {}

    /// Somebody's cover is not agreed by herself.
    record CoverNotAgreed(PersonId coverer) implements MeetingRefusal {}

    /// The cover for this member breaks a rule.
    record CoverRefused(PersonId debtor, CoverRefusal reason) implements MeetingRefusal {}
}
