package id.renteng.web;

import java.util.Arrays;
import java.util.Optional;

/// Reads which of several choices a form sent.
public final class Choices {

    private Choices() {}

    /// The choice of that name, or nothing where none was made or something else was sent.
    public static <E extends Enum<E>> Optional<E> read(E[] choices, String sent) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(sent))
                .findFirst();
    }
}
