package id.renteng.registry.cell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of reading a cell: a value, or nothing because nothing stood there, or nothing and what is wrong; or a
/// value with something to mention.
///
/// @param problem a code as the texts know it, such as `TGL_TIDAK_SAH`
public record Reading<T>(@Nullable T value, @Nullable String problem) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> nothing() {
        return new Reading<>(null, null);
    }

    static <T> Reading<T> wrong(String problem) {
        return new Reading<>(null, problem);
    }

    static <T> Reading<T> doubtful(T value, String problem) {
        return new Reading<>(value, problem);
    }

    public Optional<String> trouble() {
        return Optional.ofNullable(problem);
    }
}
