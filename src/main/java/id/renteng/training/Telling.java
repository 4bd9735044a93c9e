package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody is still to be told of a class. Of one class she is told once: a seat she may take with the class as
/// it is now, or else the latest that became of it.
///
/// @param since    the day from which it is to be told
/// @param answerBy the last day for her answer, of a seat that she may take or that went by; else null
/// @param reason   why it happened, as the office wrote; empty of a seat
public record Telling(
        ClassId in,
        PersonId person,
        Kind kind,
        Way way,
        LocalDate since,
        @Nullable LocalDate answerBy,
        String reason) {

    /// What there is to tell.
    public enum Kind {
        /// A run gave her a seat.
        SEAT,
        /// She came from the waiting list, and so expects nothing.
        MOVED_UP,
        /// She had a seat and nobody told her before her day was over.
        LAPSED,
        /// Her class is held elsewhere or at another time.
        MOVED,
        /// Her class is not held, and she waits for another.
        CANCELLED,
        /// Her class is not held, and no other one fits her.
        NO_OTHER_CLASS,
        /// Her certificate is not valid any more.
        REVOKED,
        /// Her certificate, of which she heard that it was revoked, is valid again.
        RESTORED;

        /// Whether she is asked to come, and may answer at once.
        public boolean isInvitation() {
            return switch (this) {
                case SEAT, MOVED_UP -> true;
                case LAPSED, MOVED, CANCELLED, NO_OTHER_CLASS, REVOKED, RESTORED -> false;
            };
        }
    }

    /// How she is to be told.
    public enum Way {
        /// By a message from the office's phone.
        MESSAGE,
        /// Somebody goes and tells her.
        IN_PERSON;

        /// Who has no phone is told in person. So is who expects no seat, and who would not read of her seat herself: a
        /// message does not let her answer.
        static Way of(Kind kind, boolean hasPhone, boolean signsIn) {
            boolean message = switch (kind) {
                case MOVED_UP -> false;
                case SEAT, LAPSED -> hasPhone && signsIn;
                case MOVED, CANCELLED, NO_OTHER_CLASS, REVOKED, RESTORED -> hasPhone;
            };
            return message ? MESSAGE : IN_PERSON;
        }
    }

    /// The last day for her answer.
    ///
    /// @throws NullPointerException of what asks for none
    public LocalDate lastDay() {
        return Objects.requireNonNull(answerBy);
    }

    /// What somebody was told.
    ///
    /// @param kind never [Kind#LAPSED]: that she was told too late is told of her seat
    /// @param by   the user who wrote it down
    /// @param way  `MESSAGE`, `IN_PERSON` or `HERSELF`; empty of what was told before ways were kept
    public record Done(PersonId person, Kind kind, LocalDate on, UUID by, String way) {}

    /// Who was invited by a message and signs in let her day go by herself: there is nothing to tell her.
    boolean isHerOwnDoing() {
        return kind == Kind.LAPSED && way == Way.MESSAGE;
    }
}
