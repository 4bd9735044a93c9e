package id.renteng.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A change of what money or messages reach a person by, or of what she is known by. One officer asks for it, another
/// reads the passbook or the card, or rings the number herself, and types it again; only if both read the same it is
/// done.
///
/// @param shown      the new account, phone or NIK with its middle masked; of a birth date the year, of a sex
///                   nothing
/// @param seenOn     the day the first officer saw it
/// @param proposedBy the user who asked
public record KeyChange(KeyChangeId id, PersonId person, Kind kind, String shown, LocalDate seenOn, UUID proposedBy) {

    public enum Kind {
        ACCOUNT,
        PHONE,
        /// Her birth date.
        BORN,
        NIK,
        /// Her sex, where her NIK says another.
        SEX
    }
}
