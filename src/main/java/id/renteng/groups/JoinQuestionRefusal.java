package id.renteng.groups;

import java.time.LocalDate;

/// Why nobody was asked whether somebody may join, or an answer was not taken. Each command's own kind lists its
/// reasons
/// in the order in which they are looked at.
public sealed interface JoinQuestionRefusal {

    /// Why nobody was asked.
    sealed interface OfAsking extends JoinQuestionRefusal {}

    /// Why an answer was not taken.
    sealed interface OfAnswer extends JoinQuestionRefusal {}

    /// Why a question was not taken back.
    sealed interface OfWithdrawal extends JoinQuestionRefusal {}

    /// The rules of the group do not let her join.
    record NotJoinable(CompositionRefusal why) implements OfAsking {}

    /// The last day of an answer is not one of these.
    record TimeWrong(LocalDate first, LocalDate last) implements OfAsking {}

    /// Nobody answers this question any more: she has joined or cannot, it was taken back, or all are asked anew.
    record NotOpen(JoinQuestion.Over why) implements OfAnswer {}

    /// The time to say yes is over. The officer can give more; a no is always taken.
    record TooLate(LocalDate answerBy) implements OfAnswer {}

    /// It was taken back before, she has joined, or all are asked anew.
    record AlreadyEnded() implements OfWithdrawal {}
}
