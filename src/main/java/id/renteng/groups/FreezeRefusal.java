package id.renteng.groups;

/// Why a group was not frozen, or a freeze not lifted, in the order these are checked.
public sealed interface FreezeRefusal {

    /// A reason is 1 to 1,000 characters.
    record ReasonMissing() implements FreezeRefusal {}

    /// It is frozen already, or it is not frozen.
    record AlreadySo() implements FreezeRefusal {}

    /// Who froze a group never lifts it.
    record SamePerson() implements FreezeRefusal {}
}
