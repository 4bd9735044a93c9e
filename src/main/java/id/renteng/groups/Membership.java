package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// A person in a loan group. Who left never comes back into the same line: she joins anew.
///
/// ```
/// Active --under another office--> Active --leave--> Left
/// ```
public sealed interface Membership {

    PersonId person();

    Office office();

    /// The day she joined; it outlives a change of office.
    LocalDate since();

    record Active(PersonId person, Office office, LocalDate since) implements Membership {

        public Active under(Office other) {
            return new Active(person, other, since);
        }

        public Left leave(LocalDate on, LeavingReason reason) {
            return new Left(person, office, since, on, reason);
        }
    }

    /// @param office the one she held last
    record Left(PersonId person, Office office, LocalDate since, LocalDate on, LeavingReason reason)
            implements Membership {

        public Left {
            if (on.isBefore(since)) throw new IllegalArgumentException("left on %s, since %s".formatted(on, since));
        }
    }
}
