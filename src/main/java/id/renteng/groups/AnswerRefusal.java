package id.renteng.groups;

import java.time.LocalDate;

/// Why people were not asked, or an answer was not taken. Each command's own kind lists its reasons in the order in
/// which they are looked at.
public sealed interface AnswerRefusal {

    /// Why nobody was asked.
    sealed interface OfAsking extends AnswerRefusal {}

    /// Why an answer was not taken.
    sealed interface OfAnswer extends AnswerRefusal {}

    /// Why there is not more time, or who was silent was not left out.
    sealed interface OfTime extends AnswerRefusal {}

    /// The group was formed; it is changed on its own page.
    record AlreadySent(LoanGroupId group) implements OfAsking, OfAnswer, OfTime {}

    /// The draft waits for an answer at this step.
    record Unanswered(Formation.Step step) implements OfAsking {}

    /// A group that the rules refuse is asked of nobody.
    record NotFormable(FormationRefusal why) implements OfAsking {}

    /// The question is open already.
    record AlreadyAsked() implements OfAsking {}

    /// Nothing is asked, or the draft changed since this question, so that all are asked anew.
    record NotAsked() implements OfAnswer, OfTime {}

    /// She said no, or was left out: she is not in this draft.
    record NotAmongThem() implements OfAnswer, OfTime {}

    /// The day is before she was asked, or in the future.
    record DayWrong(LocalDate askedOn) implements OfAnswer {}

    /// The time to answer is over. It can be given more.
    record TooLate(LocalDate answerBy) implements OfAnswer {}

    /// On paper somebody else must have seen it: not she herself, not who will hold the chair, not who writes it down.
    record WitnessMissing() implements OfAnswer {}

    /// The last day is not between the first and the last of these.
    record TimeWrong(LocalDate first, LocalDate last) implements OfAsking, OfTime {}

    /// Somebody is left out only when the time is over and she has not answered.
    record NotOverdue(LocalDate answerBy) implements OfTime {}
}
