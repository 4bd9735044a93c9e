package id.renteng.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Personal data came into wrong hands.
///
/// @param noticedAt       when the city learned of it; the clock runs from here, days off do not stop it
/// @param dueAt           three times 24 hours later
/// @param data            which data, in words
/// @param story           how it came about
/// @param remedy          what is done about it
/// @param people          how many people it concerns, as far as known
/// @param untold          how many of them were not told yet
/// @param peopleToldAt    when the last of them were told in writing, or it was said that it concerns nobody; null
///                        while neither is so
/// @param authorityToldAt when the authority was
public record Breach(
        BreachId id,
        String title,
        LocalDate happenedOn,
        Instant noticedAt,
        Instant dueAt,
        String data,
        String story,
        String remedy,
        int people,
        int untold,
        @Nullable Instant peopleToldAt,
        @Nullable Instant authorityToldAt) {

    /// To how many a letter goes: to who was not told yet; once all were, to all.
    public int addressees() {
        return untold == 0 ? people : untold;
    }

    /// Nobody is on the list, and nobody said yet whether that is so for good.
    public boolean waitsForList() {
        return people == 0 && peopleToldAt == null;
    }

    /// It was said that it concerns nobody.
    public boolean concernsNobody() {
        return people == 0 && peopleToldAt != null;
    }

    public boolean isOpen() {
        return peopleToldAt == null || authorityToldAt == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && now.isAfter(dueAt);
    }
}
