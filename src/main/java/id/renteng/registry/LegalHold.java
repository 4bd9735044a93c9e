package id.renteng.registry;

import java.util.Collection;
import java.util.Set;

/// Why another module needs somebody by name though her time is over: a loan that runs, a claim that is open.
public interface LegalHold {

    /// Who of these may not be erased.
    Set<PersonId> among(Collection<PersonId> people);
}
