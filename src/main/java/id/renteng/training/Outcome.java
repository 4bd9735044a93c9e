package id.renteng.training;

/// What a participant's class came to.
public enum Outcome {
    PASSED,
    FAILED
}
