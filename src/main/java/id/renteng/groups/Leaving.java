package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody has said that she will leave her loan group.
///
/// @param agreeing who of the others agreed at a meeting
/// @param agreedOn the day of that meeting
public record Leaving(
        PersonId person,
        LocalDate saidOn,
        Set<PersonId> agreeing,
        @Nullable LocalDate agreedOn) {

    public Leaving {
        agreeing = Set.copyOf(agreeing);
    }

    public Optional<LocalDate> agreed() {
        return Optional.ofNullable(agreedOn);
    }
}
