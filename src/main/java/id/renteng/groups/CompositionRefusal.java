package id.renteng.groups;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;

/// Why the composition of a loan group was not changed, in the order these are checked.
public sealed interface CompositionRefusal {

    /// A loan runs or the group is dissolved: nobody joins or leaves.
    record Frozen() implements CompositionRefusal {}

    /// The date is in the future.
    record DateInFuture() implements CompositionRefusal {}

    /// Chair, secretary and treasurer are not three different people.
    record OfficersNotThree() implements CompositionRefusal {}

    /// Somebody is not a member of this group.
    record NotAMember(PersonId person) implements CompositionRefusal {}

    /// She holds an office, which passes to somebody else first.
    record HoldsOffice(PersonId person, Office office) implements CompositionRefusal {}

    /// Somebody does not belong to the coached group.
    record NotInCoachedGroup(PersonId person) implements CompositionRefusal {}

    /// Somebody belongs to an active loan group, which is named.
    record InAnotherGroup(PersonId person, String group) implements CompositionRefusal {}

    /// The group would have fewer or more members than the rules allow.
    record WrongSize(int members, int min, int max) implements CompositionRefusal {}

    /// The rules of the scheme do not let these people be together.
    record NotTogether(Unfit why) implements CompositionRefusal {}

    /// Something of her own part of a loan is not paid.
    record OwnPartOpen(Money amount) implements CompositionRefusal {}

    /// Others paid for her and wait for it.
    record OwesMembers(Money amount) implements CompositionRefusal {}

    /// The group agreed that nobody leaves by choice before its loan is paid.
    record LoanRuns() implements CompositionRefusal {}

    /// The group agreed that who leaves says so this many days before; she has not said so.
    record NoticeNotGiven(int days) implements CompositionRefusal {}

    /// She said so, and the time the group agreed on is not over.
    record NoticeRuns(LocalDate until) implements CompositionRefusal {}

    /// The group agreed that all others agree; these have not.
    record OthersMustAgree(List<PersonId> silent) implements CompositionRefusal {}

    /// Who joins and every member say yes before she counts; these have not.
    record NotAllSaidYes(List<PersonId> silent) implements CompositionRefusal {}

    /// The day on which the last of them said yes is in the future.
    record SaidYesInFuture() implements CompositionRefusal {}

    /// Nobody else saw them say yes: the witness is not named, or is the officer, the chair or who joins.
    record WitnessMissing() implements CompositionRefusal {}

    /// The date is before the last change that this one follows.
    record DateTooEarly(LocalDate earliest) implements CompositionRefusal {}

    /// Another chair takes a second person.
    record ChairNeedsSecond() implements CompositionRefusal {}
}
