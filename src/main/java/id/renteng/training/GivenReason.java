package id.renteng.training;

/// A reason that somebody writes for others to read.
final class GivenReason {

    static final int CHARACTERS_MIN = 3;
    static final int CHARACTERS_MAX = 500;

    private GivenReason() {}

    /// It says nothing, or more than anybody reads.
    static boolean isMissing(String written) {
        int length = written.strip().length();
        return length < CHARACTERS_MIN || length > CHARACTERS_MAX;
    }
}
