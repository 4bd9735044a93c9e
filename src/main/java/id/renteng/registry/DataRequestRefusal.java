package id.renteng.registry;

/// Why a request or an answer to it was not recorded, in the order they are checked.
public sealed interface DataRequestRefusal {

    /// It was answered before; nothing changed.
    record AnsweredBefore() implements DataRequestRefusal {}

    /// What she asked is longer than a thousand letters; or what she is told is, or is missing.
    record WordsInvalid() implements DataRequestRefusal {}

    /// A consent is to be taken back, and nobody said which.
    record ConsentsNotNamed() implements DataRequestRefusal {}
}
