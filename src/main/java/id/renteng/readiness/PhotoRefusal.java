package id.renteng.readiness;

/// Why a photo was not kept, in the order these are checked.
public sealed interface PhotoRefusal {

    /// It weighs more than 10 MB, or has more than 50 million points.
    record TooLarge() implements PhotoRefusal {}

    /// It is no JPEG or PNG picture.
    record NoPicture() implements PhotoRefusal {}

    /// There is no visit to her yet.
    record NoVisit() implements PhotoRefusal {}

    /// Another verifier was there.
    record NotYours() implements PhotoRefusal {}
}
