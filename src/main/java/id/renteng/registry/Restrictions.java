package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whose data may be kept but not used for now, because she asked for that and it was granted (UU 27/2022, article 41).
/// Such a person joins no new group, is not proposed and not exported, her place is not shown, and her NIK is shown
/// only for herself, to correct it, or by law. A loan that runs goes on.
@Service
@Transactional(readOnly = true)
public class Restrictions {

    private final RestrictionTable restrictions;
    private final Clock clock;

    Restrictions(RestrictionTable restrictions, Clock clock) {
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /// Since when her data is restricted, if it is.
    public Optional<Instant> since(PersonId person) {
        return restrictions.since(person);
    }

    /// Whose of these is restricted.
    public Set<PersonId> among(Collection<PersonId> persons) {
        return restrictions.among(persons);
    }

    public boolean isRestricted(PersonId person) {
        return !among(List.of(person)).isEmpty();
    }

    /// Lets her data be used again, because she says so or its reason is gone.
    ///
    /// @throws NoSuchElementException if it is not restricted
    @Transactional
    @Command(value = "data-restriction-lifted", by = Role.OFFICER)
    public PersonId lift(PersonId person, Actor by) {
        if (restrictions.lift(person, clock.instant(), by) == 0) throw new NoSuchElementException();
        return person;
    }
}
