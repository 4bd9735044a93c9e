package id.renteng.training;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A thing of the catalogue with its dates.
///
/// @param code  short and lasting
/// @param facts what is known about it now
/// @param until the first day on which nothing new is planned with it; null while it is in use
public record Entry<T extends Facts>(
        String code, T facts, LocalDate since, @Nullable LocalDate until) {

    public boolean isRetired() {
        return until != null;
    }

    boolean isInUseBeside(String other) {
        return !isRetired() && !code.equals(other);
    }

    /// Whether another of these in use has the name that one is to have.
    static boolean isNamed(List<? extends Entry<?>> all, String code, Facts facts) {
        return all.stream()
                .filter(other -> other.isInUseBeside(code))
                .map(Entry::facts)
                .anyMatch(other ->
                        other.place().equals(facts.place()) && other.name().equalsIgnoreCase(facts.name()));
    }

    static boolean isThere(List<? extends Entry<?>> all, String code) {
        return all.stream().anyMatch(one -> one.code().equals(code));
    }

    /// The one of that code.
    ///
    /// @throws NoSuchElementException if there is none
    public static <E extends Entry<?>> E find(List<E> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
