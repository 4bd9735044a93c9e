package id.renteng.financing;

/// Why a scheme was not published, in the order they are checked.
public sealed interface SchemeRefusal {

    /// No partner bank has this code.
    record NoSuchBank() implements SchemeRefusal {}

    /// A version of this scheme already begins on that day or later.
    record NotAfterLastVersion() implements SchemeRefusal {}
}
