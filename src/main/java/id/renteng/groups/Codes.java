package id.renteng.groups;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// Codes that people read from paper and type.
final class Codes {

    /// Without letters and digits that people confuse.
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /// A new one, ten characters; nobody guesses it.
    static String next() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
