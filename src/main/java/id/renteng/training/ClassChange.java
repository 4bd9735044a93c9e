package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a class was moved or cancelled, and who is to be told.
///
/// @param facts   what became different; days stand in them as ISO dates with blanks between
/// @param notices everybody who was invited or on the list then; of a cancelled class also who waited for it and
///                has and waits for no other one
public record ClassChange(
        UUID id,
        ClassId in,
        Kind kind,
        List<CatalogueChange.Fact> facts,
        String reason,
        LocalDate on,
        Instant at,
        UUID by,
        List<Notice> notices) {

    /// What happened to the class.
    public enum Kind {
        MOVED,
        CANCELLED
    }

    /// @param toldOn since when she knows: she was told, or said yes to the class as it is now; null while she does not
    public record Notice(PersonId person, @Nullable LocalDate toldOn) {}

    public ClassChange {
        facts = List.copyOf(facts);
        notices = List.copyOf(notices);
    }

    /// Who has not been told.
    public List<PersonId> untold() {
        return notices.stream()
                .filter(one -> one.toldOn() == null)
                .map(Notice::person)
                .toList();
    }
}
