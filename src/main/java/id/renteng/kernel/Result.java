package id.renteng.kernel;

/// What came of a command: it was [Done], or it was [Refused] for a reason that the person who asked can understand and
/// act on. Bugs and broken infrastructure are exceptions, never this.
///
/// Read it with a pattern switch; it has no `map` or `orElseThrow` on purpose, so that nobody forgets the refusal.
///
/// @param <T> what a done command gives back
/// @param <R> the refusals of this command, a sealed type
public sealed interface Result<T, R> {

    record Done<T, R>(T value) implements Result<T, R> {}

    record Refused<T, R>(R reason) implements Result<T, R> {}

    static <T, R> Result<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R> Result<T, R> refused(R reason) {
        return new Refused<>(reason);
    }
}
