package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// Why a coached group was not changed, in the order these are checked.
public sealed interface CoachedGroupRefusal {

    /// The group is past the state in which this may be done.
    record NotNow() implements CoachedGroupRefusal {}

    /// The date is in the future.
    record DateInFuture() implements CoachedGroupRefusal {}

    /// Another coached group of this city has this name.
    record NameTaken() implements CoachedGroupRefusal {}

    /// Somebody belongs to another coached group, which is named.
    record InAnotherGroup(PersonId person, String group) implements CoachedGroupRefusal {}

    /// The group would have more members than the rules allow.
    record TooMany(int members, int max) implements CoachedGroupRefusal {}

    /// The group has fewer members than the rules ask.
    record TooFew(int members, int min) implements CoachedGroupRefusal {}

    /// She belongs to a loan group of this coached group, which is named; she leaves that one first.
    record InLoanGroup(PersonId person, String group) implements CoachedGroupRefusal {}

    /// The date is before the group was registered, or before the last change that this one follows.
    record DateTooEarly(LocalDate earliest) implements CoachedGroupRefusal {}
}
