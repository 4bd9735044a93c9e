package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;

/// How far the people of a draft agree to be a loan group. Worked out from their answers, never stored.
///
/// ```
/// NotAsked --ask--> Waiting --all say yes--> Agreed --send--> a loan group
///    ^                 `--the time passes--> Overdue --more time, or without the silent--> Waiting, Agreed
///    `-- the draft changes otherwise than by a no
/// ```
public sealed interface Agreement {

    /// Nobody is asked, or the draft changed since.
    record NotAsked() implements Agreement {}

    /// A question is open, or was until a day that has passed.
    sealed interface Asked extends Agreement {
        Asking asking();
    }

    /// @param silent who has not answered yet, in the order of the draft
    record Waiting(Asking asking, List<PersonId> silent) implements Asked {
        public Waiting {
            silent = List.copyOf(silent);
        }
    }

    /// The time is over and some have not answered. Their silence is no yes.
    record Overdue(Asking asking, List<PersonId> silent) implements Asked {
        public Overdue {
            silent = List.copyOf(silent);
        }
    }

    /// Each one who is in the draft said yes.
    ///
    /// @param since the day of the last yes; the group is not older than that
    record Agreed(Asking asking, LocalDate since) implements Asked {}

    static Asked of(Formation draft, Asking asking, LocalDate today) {
        var answers = asking.byPerson();
        var silent = draft.people().stream()
                .filter(person -> !(answers.get(person) instanceof Answer.Yes))
                .toList();
        if (silent.isEmpty() && !draft.people().isEmpty()) return new Agreed(asking, asking.lastYes());
        return today.isAfter(asking.answerBy()) ? new Overdue(asking, silent) : new Waiting(asking, silent);
    }
}
