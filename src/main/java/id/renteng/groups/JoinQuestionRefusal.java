package id.renteng.groups;

import java.time.LocalDate;

/// Why nobody was asked whether somebody may join, or an answer was not taken.
public sealed interface JoinQuestionRefusal {

    /// The rules of the group do not let her join.
    record NotJoinable(CompositionRefusal why) implements JoinQuestionRefusal {}

    /// The last day of an answer is not one of these.
    record TimeWrong(LocalDate first, LocalDate last) implements JoinQuestionRefusal {}

    /// She has joined, all are asked anew, or the time to answer is over.
    record NotOpen() implements JoinQuestionRefusal {}
}
