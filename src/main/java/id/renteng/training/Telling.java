package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody is still to be told of a class. Of one class she is told once: a seat she may take with the class as
/// it is now, or else the latest that became of it.
///
/// @param ids      what is written down as told with it
/// @param movedUp  whether it is of a seat to which she came from the waiting list, expecting nothing
/// @param since    the day from which it is to be told
/// @param answerBy the last day for her answer, of a seat that she may take or that went by; else null
/// @param reason   why it happened, as the office wrote; empty of a seat
public record Telling(
        Set<Long> ids,
        ClassId in,
        PersonId person,
        Kind kind,
        boolean movedUp,
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
        /// Her class is not held. She has or waits for another, it is the training of her group, or she is out of
        /// reach.
        CANCELLED,
        /// Her class is not held, and she neither has nor waits for another now.
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

        /// Whether it offers her a seat: nothing for who is out of reach. What becomes of a seat or a certificate
        /// that she has is told her all the same.
        boolean isOffer() {
            return switch (this) {
                case SEAT, MOVED_UP, LAPSED -> true;
                case MOVED, CANCELLED, NO_OTHER_CLASS, REVOKED, RESTORED -> false;
            };
        }

        /// The same to who is out of reach: no other class is looked for.
        Kind outOfReach() {
            return this == NO_OTHER_CLASS ? CANCELLED : this;
        }
    }

    /// How she is to be told, or was.
    public enum Way {
        /// By a message from the office's phone.
        MESSAGE,
        /// Somebody goes and tells her.
        IN_PERSON,
        /// She read it on her own page; nobody is to be told so.
        HERSELF;

        /// Who has no phone is told in person. So is who expects no seat, also once it went by, and who would not read
        /// of her seat herself: a message does not let her answer.
        static Way of(Kind kind, boolean movedUp, boolean hasPhone, boolean signsIn) {
            boolean message = switch (kind) {
                case SEAT, MOVED_UP, LAPSED -> !movedUp && hasPhone && signsIn;
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
    /// @param kind as it was written down: never [Kind#LAPSED] or [Kind#NO_OTHER_CLASS], which only follow
    /// @param by   the user who wrote it down
    /// @param way  null of what was told before ways were kept
    public record Done(
            PersonId person,
            Kind kind,
            LocalDate on,
            UUID by,
            @Nullable Way way) {}

    /// Who was invited by a message and signs in let her day go by herself: there is nothing to tell her. Who moved up
    /// expected no seat, so nobody says that she did.
    boolean isHerOwnDoing() {
        return kind == Kind.LAPSED && way == Way.MESSAGE;
    }
}
