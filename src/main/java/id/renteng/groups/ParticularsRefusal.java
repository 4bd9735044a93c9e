package id.renteng.groups;

import id.renteng.registry.PersonId;

/// Why a person's particulars were not recorded, in the order these are checked.
public sealed interface ParticularsRefusal {

    /// The day has not come yet.
    record DateInFuture() implements ParticularsRefusal {}

    /// Somebody is named who belongs to no coached group, or she is named herself.
    record NotKnownHere(PersonId person) implements ParticularsRefusal {}
}
