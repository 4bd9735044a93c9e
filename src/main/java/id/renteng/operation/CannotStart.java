package id.renteng.operation;

import org.jspecify.annotations.Nullable;

/// The program cannot start for a reason outside of it that a person can remove. It is told as one sentence in Bahasa
/// and one in English, without a stack trace, and the program ends with [#EXIT_CODE].
public final class CannotStart extends RuntimeException {

    /// What the program ends with when it could not start.
    public static final int EXIT_CODE = 3;

    private final String bahasa;
    private final String english;

    public CannotStart(String bahasa, String english) {
        this(bahasa, english, null);
    }

    public CannotStart(String bahasa, String english, @Nullable Throwable cause) {
        super(english, cause);
        this.bahasa = bahasa;
        this.english = english;
    }

    /// Both sentences, each on its own line.
    public String sentences() {
        return bahasa + System.lineSeparator() + english;
    }
}
