package id.renteng.kernel;

import java.util.Set;
import java.util.UUID;

/// Knows of registered people who must not be signed in, though they have a user: nobody acts for the dead. The
/// question
/// is asked at every sign-in; sessions that are open end when a bar is [Raised].
public interface SignInBar {

    /// @param person the registered person behind a user
    boolean isBarred(UUID person);

    /// Told in the transaction that raised a bar.
    ///
    /// @param person all entries that stand for her
    record Raised(Set<UUID> person) {

        public Raised {
            person = Set.copyOf(person);
        }
    }
}
