package id.renteng.financing.cover;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// A recorded cause for which, if the scheme says so, nobody is called to cover.
///
/// @param person whose shortfall; absent for everybody's, as in a disaster area
/// @param from   the first day
/// @param until  the last day; absent if it does not end
public record Exemption(Cause cause, Optional<PersonId> person, LocalDate from, Optional<LocalDate> until) {

    boolean holds(PersonId debtor, LocalDate on) {
        return person.map(debtor::equals).orElse(true)
                && !on.isBefore(from)
                && until.map(last -> !on.isAfter(last)).orElse(true);
    }
}
