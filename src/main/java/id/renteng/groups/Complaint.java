package id.renteng.groups;

import id.renteng.kernel.BusinessDays;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member complains of, past her chair. Each state offers only the moves that are legal from it:
///
/// ```
/// Received --take--> Examined --decide--> Decided
/// ```
///
/// The clock runs in working days from the day it was made: 3 to take it up, 20 to decide (domain notes, 6.4).
public sealed interface Complaint {

    Details details();

    /// @param number as told to who made it, `ADU-12`
    /// @param person who made it; nobody but who examines complaints learns it; null for who did not sign in
    /// @param group  the loan group she was in that day; null if in none
    /// @param phone  where somebody who did not sign in may be called; empty if she did not say
    record Details(
            long number,
            @Nullable PersonId person,
            @Nullable LoanGroupId group,
            Topic topic,
            String words,
            LocalDate madeOn,
            String phone) {

        private static final int DAYS_TO_TAKE = 3;
        private static final int DAYS_TO_DECIDE = 20;

        public String reference() {
            return "ADU-" + number;
        }

        public LocalDate toTakeBy() {
            return afterWorkingDays(DAYS_TO_TAKE);
        }

        public LocalDate toDecideBy() {
            return afterWorkingDays(DAYS_TO_DECIDE);
        }

        private LocalDate afterWorkingDays(int days) {
            var calendar = BusinessDays.indonesia(false);
            var day = madeOn;
            for (int i = 0; i < days; i++) day = calendar.onOrAfter(day.plusDays(1));
            return day;
        }
    }

    enum Topic {
        /// Somebody asked for a part of the money.
        LEVY,
        /// Somebody keeps her card, passbook or number.
        CUSTODY,
        /// Her name is used for a loan she did not ask for.
        NAME_USED,
        /// She paid and it is not in her book, or the book is wrong.
        PAYMENT,
        /// She is collected from in a way that hurts or shames.
        COLLECTION,
        /// Anything else.
        OTHER
    }

    enum Verdict {
        /// It was so.
        FOUNDED,
        /// It was not so.
        UNFOUNDED,
        /// Nobody could find out.
        OPEN
    }

    record Received(Details details) implements Complaint {

        public Examined take(UUID by, LocalDate on) {
            return new Examined(details, by, on);
        }
    }

    /// @param by the user who examines it
    record Examined(Details details, UUID by, LocalDate since) implements Complaint {

        public Decided decide(Verdict verdict, String answer, LocalDate on) {
            return new Decided(details, by, since, verdict, answer, on);
        }
    }

    /// @param answer what she is told, in words
    record Decided(Details details, UUID by, LocalDate since, Verdict verdict, String answer, LocalDate on)
            implements Complaint {}

    /// Whether the next step should have been done by this day.
    default boolean isLate(LocalDate today) {
        return switch (this) {
            case Received(var details) -> today.isAfter(details.toTakeBy());
            case Examined(var details, var _, var _) -> today.isAfter(details.toDecideBy());
            case Decided _ -> false;
        };
    }
}
