package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// Why a loan group was not formed, in the order these are checked.
public sealed interface FormationRefusal {

    /// The draft still waits for an answer at this step.
    record Unanswered(Formation.Step step) implements FormationRefusal {}

    /// Not each of its people has said yes.
    ///
    /// @param said how many have
    record NotAllAgree(int said, int of) implements FormationRefusal {}

    /// The account that is noted became somebody else's meanwhile.
    record AccountTaken(GroupAccountRefusal why) implements FormationRefusal {}

    /// Chair, secretary and treasurer are not three different members of the group.
    record OfficersNotThree() implements FormationRefusal {}

    /// The coached group is suspended or revoked.
    record CoachedGroupNotActive() implements FormationRefusal {}

    /// The day of forming is in the future.
    record DateInFuture() implements FormationRefusal {}

    /// Fewer or more members than the rules allow.
    record WrongSize(int members, int min, int max) implements FormationRefusal {}

    /// Somebody does not belong to the coached group.
    record NotInCoachedGroup(PersonId person) implements FormationRefusal {}

    /// Somebody belongs to another active loan group, which is named.
    record InAnotherGroup(PersonId person, String group) implements FormationRefusal {}

    /// The rules of the scheme do not let these people be together.
    record NotTogether(Unfit why) implements FormationRefusal {}

    /// The day of forming is before the coached group was registered, before one of them joined it, or before one of
    /// them left the loan group she was in.
    record DateTooEarly(LocalDate earliest) implements FormationRefusal {}

    /// Another loan group of this city has this name.
    record NameTaken() implements FormationRefusal {}
}
