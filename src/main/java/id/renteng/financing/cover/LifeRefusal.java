package id.renteng.financing.cover;

import id.renteng.kernel.Money;

/// Why somebody's standing did not change, in the order it is checked.
public sealed interface LifeRefusal {

    /// She is not a member of the group.
    record NotAMember() implements LifeRefusal {}

    /// She left or died before.
    record Gone() implements LifeRefusal {}

    /// Her own part is not paid: all of it for leaving, what is due for being replaced or released.
    record OwesTheBank(Money owed) implements LifeRefusal {}

    /// Others have covered her and did not get it back.
    record OwesMembers(Money owed) implements LifeRefusal {}

    /// Her part is paid: there is nothing to take over, and she may simply leave.
    record NothingLeft() implements LifeRefusal {}

    /// Who would take her place is a member already.
    record AlreadyAMember() implements LifeRefusal {}

    /// The bank released her before.
    record AlreadyReleased() implements LifeRefusal {}
}
