package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;

/// Why members could not cover, in the order it is checked.
public sealed interface CoverRefusal {

    /// The one who is short, or one who wants to cover, is not a member of the group.
    record NotAMember(PersonId person) implements CoverRefusal {}

    /// Nobody covers herself.
    record CoversHerself(PersonId person) implements CoverRefusal {}

    /// She was declared unable, or has an instalment of her own unpaid: first her own.
    record BehindHerself(PersonId person, Money owed) implements CoverRefusal {}

    /// More than is short, or than the scheme lets others cover.
    record MoreThanShort(Money shortfall) implements CoverRefusal {}

    /// More than one member may cover at one meeting.
    record AboveMeetingCap(PersonId person, Money cap) implements CoverRefusal {}

    /// More than one member may have covered and not got back.
    record AboveOpenCap(PersonId person, Money left) implements CoverRefusal {}
}
