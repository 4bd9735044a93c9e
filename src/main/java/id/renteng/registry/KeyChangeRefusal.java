package id.renteng.registry;

/// Why an account, a phone, a birth date or a NIK was not changed, in the order these are checked.
public sealed interface KeyChangeRefusal {

    /// There is nothing to change yet; the first one is recorded at once.
    record NoneYet() implements KeyChangeRefusal {}

    /// Another change of the same kind waits for its decision.
    record AnotherWaits() implements KeyChangeRefusal {}

    /// What is wrong with the account itself.
    record AccountWrong(PayoutAccountRefusal why) implements KeyChangeRefusal {}

    /// It is not a phone number of Indonesia.
    record PhoneWrong() implements KeyChangeRefusal {}

    /// It is decided already.
    record AlreadyDecided() implements KeyChangeRefusal {}

    /// Who asked for a change never approves it.
    record SamePerson() implements KeyChangeRefusal {}

    /// The two did not read the same number. Nothing is changed.
    record DoesNotMatch() implements KeyChangeRefusal {}

    /// Somebody else came to be registered with this NIK. Nothing is changed.
    record NikTaken() implements KeyChangeRefusal {}
}
