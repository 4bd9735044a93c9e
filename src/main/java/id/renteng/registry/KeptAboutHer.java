package id.renteng.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What another module keeps about somebody: shown on her page and in the copy of her data that she gets. It is asked
/// for all entries that stand for her, so that what happened under an entry that was merged into hers is found there
/// too, and is found under that entry alone again when the merge is taken back.
public interface KeptAboutHer {

    /// In the order of time.
    List<Line> about(Collection<PersonId> entries);

    /// The texts are `rights.kept.<code>`.
    enum Chapter {
        COACHED_GROUP,
        LOAN_GROUP,
        TRAINING,
        LOAN
    }

    /// @param what names it: a group, a class, a sum
    /// @param id   what it is about
    /// @param from the day it began
    /// @param more what else is to be said, in Bahasa; may be empty
    record Line(Chapter chapter, UUID id, String what, LocalDate from, String more) {}
}
