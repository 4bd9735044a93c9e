package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A question to all people of a draft: do you want this group, with these people, officers and rules? While it is open
/// the draft changes only by who says no; any other change ends the question, and all are asked again.
///
/// @param number   1 for the first question of a draft
/// @param answerBy the last day on which an answer counts
/// @param answers  the latest of each person who answered, also of who is no longer in the draft
public record Asking(int number, LocalDate askedOn, LocalDate answerBy, List<Answer> answers) {

    /// So many days a question may be open, and so many if nobody chooses.
    public static final int DAYS_MAX = 30;

    public static final int DAYS_USUAL = 7;

    public Asking {
        answers = List.copyOf(answers);
        if (answerBy.isBefore(askedOn)) throw new IllegalArgumentException("answers by " + answerBy);
    }

    /// The day of the last yes; the day of the question while there is none.
    LocalDate lastYes() {
        return answers.stream()
                .filter(Answer.Yes.class::isInstance)
                .map(Answer::on)
                .max(Comparator.naturalOrder())
                .orElse(askedOn);
    }

    public Map<PersonId, Answer> byPerson() {
        return answers.stream().collect(Collectors.toMap(Answer::person, Function.identity()));
    }
}
