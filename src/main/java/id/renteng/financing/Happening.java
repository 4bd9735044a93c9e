package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One thing that happened to a loan, as its history shows it.
///
/// @param on        the day it counts for
/// @param by        the user who recorded it
/// @param person    the payer; of a claim or a loss, the debtor
/// @param other     who let a claim go; the purse that was filled, by its own id; who took a place
/// @param amount    of a payment; of all that was put in or given back
/// @param reverses  what it takes back
/// @param reason    why a penalty was waived; empty for all else
/// @param takenBack that it does not stand any more, if so
public record Happening(
        ActId act,
        Kind kind,
        LocalDate on,
        UUID by,
        Instant at,
        Optional<PersonId> person,
        Optional<PersonId> other,
        Optional<Money> amount,
        Optional<ActId> reverses,
        String reason,
        Optional<TakenBack> takenBack) {

    /// What it was.
    public enum Kind {
        PAID_OUT,
        PAID,
        MET,
        FORGAVE,
        UNABLE,
        FILLED,
        DIED,
        LEFT,
        RELEASED,
        REPLACED,
        EXEMPTED,
        RETURNED,
        PENALTY_PAID,
        PENALTY_WAIVED,
        REVERSED,
        RESTRUCTURED,
        WRITTEN_OFF;

        /// The pay-out and what the bank decided stay.
        public boolean isReversible() {
            return switch (this) {
                case PAID,
                        MET,
                        FORGAVE,
                        UNABLE,
                        FILLED,
                        DIED,
                        LEFT,
                        RELEASED,
                        REPLACED,
                        EXEMPTED,
                        RETURNED,
                        REVERSED,
                        PENALTY_PAID,
                        PENALTY_WAIVED -> true;
                case PAID_OUT, RESTRUCTURED, WRITTEN_OFF -> false;
            };
        }
    }

    /// That something does not stand any more.
    ///
    /// @param by      the user who approved it
    /// @param reason  as given by who asked for it
    /// @param instead the meeting that took its place, if one did
    public record TakenBack(Instant at, UUID by, String reason, Optional<MeetingId> instead) {}
}
