package id.renteng.groups;

/// Why a group's account was not recorded or replaced, in the order these are checked.
public sealed interface GroupAccountRefusal {

    /// The group was dissolved, or the draft was sent.
    record NotNow() implements GroupAccountRefusal {}

    /// There is one on record: another takes two people.
    record AlreadyRecorded() implements GroupAccountRefusal {}

    /// There is none on record that another could replace.
    record NoneYet() implements GroupAccountRefusal {}

    /// Another change of it waits for its second person.
    record AnotherWaits() implements GroupAccountRefusal {}

    /// The bank's name is shorter than 2 or longer than 100 characters.
    record BankNameInvalid() implements GroupAccountRefusal {}

    /// The number is not 6 to 20 digits.
    record NumberInvalid() implements GroupAccountRefusal {}

    /// The holder's name is shorter than 2 or longer than 200 characters.
    record HolderInvalid() implements GroupAccountRefusal {}

    /// It was opened on a day that has not come.
    record OpenedInTheFuture() implements GroupAccountRefusal {}

    /// It is the account of another group. Which one is not said.
    record OfAnotherGroup() implements GroupAccountRefusal {}

    /// A person has it as her own account.
    record OfAPerson() implements GroupAccountRefusal {}

    /// It was approved or declined before.
    record AlreadyDecided() implements GroupAccountRefusal {}

    /// Who asked for the change cannot approve it.
    record SamePerson() implements GroupAccountRefusal {}

    /// The second person read another number.
    record DoesNotMatch() implements GroupAccountRefusal {}
}
