package id.renteng.training;

import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.Set;

/// What a pass in the compulsory group training asks of what another module keeps: that module implements it.
public interface JointLiability {

    /// Who of these people explained joint liability in her own words, so that the assessor found it right.
    Set<PersonId> explainedBy(Collection<PersonId> people);
}
