package id.renteng.financing;

import id.renteng.financing.cover.LifeRefusal;
import id.renteng.groups.CompositionRefusal;
import id.renteng.readiness.TaskCode;
import java.time.LocalDate;

/// Why nobody takes a member's place, in the order it is checked.
public sealed interface HandoverRefusal {

    /// It was decided before.
    record AlreadyDecided() implements HandoverRefusal {}

    /// Who asked does not approve.
    record SamePerson() implements HandoverRefusal {}

    /// The bank has everything, or the loan is written off.
    record NotRunning() implements HandoverRefusal {}

    /// A complaint about the group is being cleared up.
    record GroupFrozen() implements HandoverRefusal {}

    /// The day has not come yet.
    record DateInFuture() implements HandoverRefusal {}

    /// Something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements HandoverRefusal {}

    /// The rules of the loan do not allow it.
    record ByRule(LifeRefusal reason) implements HandoverRefusal {}

    /// The newcomer cannot be of this group, or the member cannot go.
    record ByGroup(CompositionRefusal reason) implements HandoverRefusal {}

    /// The newcomer still owes on another loan of the programme.
    record OwesElsewhere() implements HandoverRefusal {}

    /// The newcomer has not done what every borrower does first.
    record NotReady(TaskCode first) implements HandoverRefusal {}

    /// What the group decided is shorter than 3 or longer than 500 characters.
    record MinutesMissing() implements HandoverRefusal {}

    /// Nobody is named who saw the newcomer's consent, or she is named herself, or her own account was to say it.
    record WitnessMissing() implements HandoverRefusal {}

    /// The consent is of a day to come, or from before the pay-out.
    record SignedOnWrongDay() implements HandoverRefusal {}

    /// The figures changed after she was shown the text; or more is left than she agreed to take over.
    record TextChanged() implements HandoverRefusal {}

    /// Another handover on this loan waits for the bank.
    record AnotherWaits(HandoverId handover) implements HandoverRefusal {}
}
