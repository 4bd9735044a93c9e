package id.renteng.groups;

/// Why nothing was done to a complaint, in the order these are checked.
public sealed interface ComplaintRefusal {

    /// The words are shorter than 10 or longer than 2,000 characters.
    record WordsWrong() implements ComplaintRefusal {}

    /// That is no telephone number.
    record PhoneWrong() implements ComplaintRefusal {}

    /// More complaints came today without a name than anybody can read.
    record TooManyToday() implements ComplaintRefusal {}

    /// Its state does not allow this.
    record NotNow() implements ComplaintRefusal {}

    /// Only who examines it decides it.
    record NotYours() implements ComplaintRefusal {}
}
