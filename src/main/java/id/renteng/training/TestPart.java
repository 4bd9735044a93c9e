package id.renteng.training;

/// Which of the two tests of a class.
public enum TestPart {
    /// Before the first session.
    BEFORE,
    /// After the last.
    AFTER
}
