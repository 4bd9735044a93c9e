package id.renteng.registry;

/// Why an answer to a request was not recorded, in the order they are checked.
public sealed interface DataRequestRefusal {

    /// It was answered before; nothing changed.
    record AnsweredBefore() implements DataRequestRefusal {}

    /// What she is told is missing, or longer than a thousand letters.
    record WordsInvalid() implements DataRequestRefusal {}
}
