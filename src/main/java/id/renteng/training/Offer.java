package id.renteng.training;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A seat offered to somebody, and what became of it.
///
/// @param answerBy   the last day for her answer
/// @param toldOn     when somebody wrote down that she knows of it; null if nobody has
/// @param answeredOn null while she has not answered
/// @param reason     why not, where she said
public record Offer(
        ClassId in,
        PersonId person,
        @Nullable LoanGroupId group,
        LocalDate answerBy,
        @Nullable LocalDate toldOn,
        State state,
        @Nullable LocalDate answeredOn,
        String reason) {

    /// Who is invited answers by tomorrow at the soonest, and before the class begins.
    ///
    /// @return the soonest last day for an answer; a class begins after it
    static LocalDate soonestAnswer(LocalDate today) {
        return today.plusDays(1);
    }

    /// Whether somebody who is invited to a class now has time to answer.
    static boolean leavesTime(TrainingClass of, LocalDate today) {
        return of.firstSession().isAfter(soonestAnswer(today));
    }

    public enum State {
        INVITED,
        ACCEPTED,
        DECLINED,
        /// She did not answer in time.
        EXPIRED,
        /// She accepted and then gave the seat back.
        WITHDRAWN,
        /// She was on the list, invited or not, and the office took her off it.
        TAKEN_OFF,
        /// The class was cancelled.
        CANCELLED
    }
}
