package id.renteng.registry;

/// Why an account was not recorded, in the order they are checked.
public sealed interface PayoutAccountRefusal {

    /// The bank's name is shorter than 2 or longer than 100 characters.
    record BankNameInvalid() implements PayoutAccountRefusal {}

    /// The number is not 6 to 20 digits.
    record NumberInvalid() implements PayoutAccountRefusal {}

    /// The holder's name is shorter than 2 or longer than 200 characters.
    record HolderInvalid() implements PayoutAccountRefusal {}

    /// The holder is clearly somebody else than the person.
    record HolderIsSomebodyElse(String person) implements PayoutAccountRefusal {}

    /// The day of recording lies in the future.
    record RecordedInTheFuture() implements PayoutAccountRefusal {}

    /// It is the account of a group's cash. Which group is not said.
    record OfAGroup() implements PayoutAccountRefusal {}

    /// There is one on record already: changing it takes two people, see [KeyChanges].
    record AlreadyRecorded() implements PayoutAccountRefusal {}
}
