package id.renteng.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A change of what money or messages reach a person by. One officer asks for it, another reads the passbook or rings
/// the number herself and types it again; only if both read the same it is done.
///
/// @param shown      the new account with its number masked, or the new phone with its middle masked
/// @param seenOn     the day the first officer saw it
/// @param proposedBy the user who asked
public record KeyChange(KeyChangeId id, PersonId person, Kind kind, String shown, LocalDate seenOn, UUID proposedBy) {

    public enum Kind {
        ACCOUNT,
        PHONE
    }
}
