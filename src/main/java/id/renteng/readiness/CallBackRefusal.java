package id.renteng.readiness;

/// Why a seed, a draw or a call-back was not recorded, in the order these are checked.
public sealed interface CallBackRefusal {

    /// A seed is published for a day to come.
    record NotAhead() implements CallBackRefusal {}

    /// This day has its seed already; a published seed does not change.
    record DayHasSeed() implements CallBackRefusal {}

    /// No seed that was published before today and for a day until today is left to draw with.
    record NoSeedPublished() implements CallBackRefusal {}

    /// No group has a visit that is not yet in a draw.
    record NothingToDraw() implements CallBackRefusal {}

    /// Who visited her or formed the group does not ask her again.
    record NotByYou() implements CallBackRefusal {}

    /// What differs must be written.
    record NoteMissing() implements CallBackRefusal {}

    /// @param most how many characters a note may have
    record NoteTooLong(int most) implements CallBackRefusal {}
}
