package id.renteng.registry;

import org.jspecify.annotations.Nullable;

/// Why something about a person is corrected.
///
/// @param why     in the words of the officer, what she was shown and who asked; 2 to 300 letters
/// @param request her request that was granted; null if she asked at the desk
public record Grounds(String why, @Nullable DataRequestId request) {

    static final int CHARACTERS_MAX = 300;
    private static final int CHARACTERS_MIN = 2;

    public Grounds {
        why = Names.tidy(why);
    }

    boolean areSaid() {
        return why.length() >= CHARACTERS_MIN && why.length() <= CHARACTERS_MAX;
    }
}
