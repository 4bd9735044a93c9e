package id.renteng.training;

/// Why something asked of matching was not done; each command lists its reasons in the order in which they are looked
/// at.
public sealed interface MatchingRefusal {

    /// No class that has not begun has a seat left.
    record NoClasses() implements MatchingRefusal {}

    /// Nobody who may be trained has told what she needs.
    record NobodyToMatch() implements MatchingRefusal {}

    /// She is invited or enrolled, has had her seats of the year of the class, has told nothing, or did not come last
    /// time.
    record NotToBeMatched() implements MatchingRefusal {}

    /// All seats that the class can give are kept for others by hand.
    record NoSeatToKeep() implements MatchingRefusal {}

    /// The run has been published.
    record AlreadyPublished() implements MatchingRefusal {}

    /// A newer run exists, or people, classes or choices have changed since: try out again.
    record Outdated() implements MatchingRefusal {}
}
