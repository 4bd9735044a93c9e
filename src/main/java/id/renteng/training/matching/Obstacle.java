package id.renteng.training.matching;

/// Why somebody may not sit in a class. Those that a planner could lift are told in "what a wider filter would
/// bring".
public enum Obstacle {
    /// She has passed this topic.
    PASSED_BEFORE,
    /// She did not ask for it, and neither her trade nor a gap of hers calls for it.
    NOT_CALLED_FOR,
    /// A topic that comes before is not passed.
    PREREQUISITE,
    /// The class does not offer what she needs.
    NEEDS,
    /// It meets when she is not free.
    TIME,
    /// It is farther than she can go, or than anybody is asked to.
    DISTANCE,
    /// It meets at the time of a class that is settled for her, or teaches the same.
    CLASH,
    /// She is not to be given this class.
    BARRED,
    /// She has had her seats of this year or this run.
    CAP
}
