package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A question to somebody who would join a loan group and to each of its members: shall she? Each answers on her own
/// page, and may think again until she has joined.
///
/// A yes is to the people, officers and account of the day it was asked, and counts after the last day too if it was
/// said in time. A no stands, in whatever question it was said, until she herself says otherwise.
///
/// @param person   who would join
/// @param answerBy the last day on which somebody may say yes
/// @param over     why nobody can answer it any more; empty while they can
/// @param answers  the latest of each who answered this question
/// @param refusing who said no to an earlier question about the same person, and nothing else since
public record JoinQuestion(
        JoinQuestionId id,
        LoanGroupId group,
        PersonId person,
        LocalDate askedOn,
        LocalDate answerBy,
        Optional<Over> over,
        Map<PersonId, Said> answers,
        Set<PersonId> refusing) {

    public JoinQuestion {
        answers = Map.copyOf(answers);
        refusing = Set.copyOf(refusing);
        if (answerBy.isBefore(askedOn)) throw new IllegalArgumentException("answers by " + answerBy);
    }

    /// What one of them said herself.
    public record Said(boolean yes, LocalDate on) {}

    /// Why nobody can answer a question any more.
    public enum Over {
        /// She has joined.
        JOINED,
        /// All are asked anew.
        ASKED_ANEW,
        /// The officer took it back, with a reason.
        WITHDRAWN,
        /// The group borrows, has borrowed since, or is dissolved.
        GROUP_MOVED_ON,
        /// Who would join belongs to a loan group, or did since.
        IN_A_GROUP,
        /// Who would join has left the coached group.
        LEFT_COACHED_GROUP,
        /// Somebody else joined the group, or its officers or its account changed: all are to be asked anew.
        GROUP_CHANGED,
        /// Who would join died, moved away, or does not want her data used.
        NOT_HERE
    }

    /// Why the officer takes a question back.
    public enum Withdrawal {
        /// Who would join, or the group, does not want it any more.
        NOT_WANTED,
        /// The rules or her circumstances do not let her join.
        CANNOT_JOIN,
        /// The wrong person or the wrong group was chosen.
        MISTAKE
    }

    /// Who said yes or who said no, each by her latest word.
    public Set<PersonId> saying(boolean yes) {
        var said = new HashSet<>(yes ? Set.<PersonId>of() : refusing);
        said.addAll(answers.entrySet().stream()
                .filter(one -> one.getValue().yes() == yes)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        return said;
    }

    /// Whether somebody may still say yes on a day.
    public boolean isInTime(LocalDate today) {
        return !today.isAfter(answerBy);
    }

    JoinQuestion over(Over why) {
        return new JoinQuestion(id, group, person, askedOn, answerBy, Optional.of(why), answers, refusing);
    }
}
