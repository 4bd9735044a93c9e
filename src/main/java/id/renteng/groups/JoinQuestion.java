package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A question to somebody who would join a loan group and to each of its members: shall she? Each answers on her own
/// page, and may think again until she has joined.
///
/// @param person   who would join
/// @param answerBy the last day on which an answer counts
/// @param answers  the latest of each who answered
public record JoinQuestion(
        JoinQuestionId id,
        LoanGroupId group,
        PersonId person,
        LocalDate askedOn,
        LocalDate answerBy,
        Map<PersonId, Said> answers) {

    public JoinQuestion {
        answers = Map.copyOf(answers);
        if (answerBy.isBefore(askedOn)) throw new IllegalArgumentException("answers by " + answerBy);
    }

    /// What one of them said herself.
    public record Said(boolean yes, LocalDate on) {}

    /// Who said yes, or who said no.
    public Set<PersonId> saying(boolean yes) {
        return answers.entrySet().stream()
                .filter(one -> one.getValue().yes() == yes)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The day of the last yes.
    Optional<LocalDate> lastYes() {
        return answers.values().stream().filter(Said::yes).map(Said::on).max(Comparator.naturalOrder());
    }
}
