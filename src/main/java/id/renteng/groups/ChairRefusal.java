package id.renteng.groups;

/// Why a chair was not changed, in the order these are checked.
public sealed interface ChairRefusal {

    /// The minutes of the group's meeting are missing, or longer than 1,000 characters.
    record MinutesMissing() implements ChairRefusal {}

    /// The rules of the group do not allow these officers.
    record NotThese(CompositionRefusal why) implements ChairRefusal {}

    /// Another change of this group waits for its decision.
    record AnotherWaits() implements ChairRefusal {}

    /// It is decided already.
    record AlreadyDecided() implements ChairRefusal {}

    /// Who asked for a change never approves it.
    record SamePerson() implements ChairRefusal {}
}
