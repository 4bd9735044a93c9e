package id.renteng.financing;

import id.renteng.groups.CompositionRefusal;
import java.time.LocalDate;
import java.util.UUID;

/// Why something recorded was not taken back, in the order it is checked.
public sealed interface CorrectionRefusal {

    /// The pay-out and what the bank decided stay.
    record NotReversible() implements CorrectionRefusal {}

    /// It was taken back before. To restore it, take back the reversal.
    record AlreadyReversed() implements CorrectionRefusal {}

    /// The reason is shorter than 3 or longer than 500 characters.
    record ReasonMissing() implements CorrectionRefusal {}

    /// Another correction of this loan waits for its approval.
    record AnotherWaits(CorrectionId correction) implements CorrectionRefusal {}

    /// The loan is settled, and its group may have begun its next one.
    record LoanSettled(LocalDate on) implements CorrectionRefusal {}

    /// The bank restructured the loan or wrote it off since then, on what it saw.
    record BankDecided(LocalDate on) implements CorrectionRefusal {}

    /// Money went another way later because of it: that is taken back first.
    record LaterDependsOn(UUID act, LocalDate on) implements CorrectionRefusal {}

    /// Who left cannot come back into the group, or who took her place cannot go.
    record PlaceStays(CompositionRefusal reason) implements CorrectionRefusal {}

    /// Only the last thing recorded is replaced, by a sheet of the same day.
    record NotTheLast() implements CorrectionRefusal {}

    /// The sheet that takes its place breaks a rule.
    record SheetRefused(MeetingRefusal reason) implements CorrectionRefusal {}

    /// It was decided before.
    record AlreadyDecided() implements CorrectionRefusal {}

    /// Who proposed does not approve.
    record SamePerson() implements CorrectionRefusal {}
}
