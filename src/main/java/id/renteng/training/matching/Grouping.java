package id.renteng.training.matching;

/// How a topic wants the members of one loan group.
public enum Grouping {
    /// It does not matter.
    ANY,
    /// All who come sit in the same class; every further member adds worth.
    TOGETHER,
    /// Over many classes, so that many groups learn; every further member in the same class costs worth.
    SPREAD
}
