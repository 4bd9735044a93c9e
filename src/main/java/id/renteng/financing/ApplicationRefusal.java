package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.readiness.TaskCode;
import id.renteng.registry.PersonId;
import java.util.List;

/// Why something was not done to an application, in the order they are checked.
public sealed interface ApplicationRefusal {

    /// Its state does not allow this.
    record NotNow() implements ApplicationRefusal {}

    /// This form was sent before, for something else.
    record KeyUsed() implements ApplicationRefusal {}

    /// The day is in the future, or before what it follows.
    record DateWrong() implements ApplicationRefusal {}

    /// The group's loan still runs.
    record LoanRunning() implements ApplicationRefusal {}

    /// The group is dissolved.
    record GroupDissolved() implements ApplicationRefusal {}

    /// A suspicion lies on the group: it asks for nothing until that is cleared up.
    record GroupFrozen() implements ApplicationRefusal {}

    /// Another application of the group is still open.
    record AlreadyOpen(String reference) implements ApplicationRefusal {}

    /// No such scheme holds on that day.
    record NoSuchScheme() implements ApplicationRefusal {}

    /// Somebody with a part is not a member of the group.
    record NotAMember(PersonId person) implements ApplicationRefusal {}

    /// A task of the group's readiness is not done.
    ///
    /// @param who the role that must act
    record NotReady(TaskCode task, Role who) implements ApplicationRefusal {}

    /// The scheme wants fewer or more members.
    record WrongSize(int members, int least, int most) implements ApplicationRefusal {}

    /// More than the scheme gives to one group.
    record OverCeiling(Money most) implements ApplicationRefusal {}

    /// The scheme has no such tenor.
    record TenorNotAllowed(List<Integer> allowed) implements ApplicationRefusal {}

    /// A member joined or left after the parts were written.
    record MembersChanged() implements ApplicationRefusal {}

    /// A member's part is below or above what one member may have.
    record PartOutside(PersonId member, Money least, Money most) implements ApplicationRefusal {}

    /// These members have not made good what others paid for them in the last loan: its scheme lends them nothing until
    /// then.
    record MembersBehind(List<PersonId> members) implements ApplicationRefusal {}

    /// A member has not said what she needs the money for.
    record PurposeMissing(PersonId member) implements ApplicationRefusal {}

    /// The parts are not the total.
    ///
    /// @param difference what they lack; negative where they are more
    record PartsDoNotAddUp(Money difference) implements ApplicationRefusal {}

    /// These members have not consented to the figures as they are now.
    record ConsentMissing(List<PersonId> members) implements ApplicationRefusal {}

    /// An answer needs words, at most 2,000 characters.
    record WordsMissing() implements ApplicationRefusal {}
}
