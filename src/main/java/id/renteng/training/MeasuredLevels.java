package id.renteng.training;

import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.Map;

/// How weak businesses are in what training raises, as somebody looked and measured: the module that keeps
/// assessments implements it.
public interface MeasuredLevels {

    /// Up to this level a dimension is weak: half of the best.
    int WEAK_MOST = 2;

    /// The latest level, 0 (weakest) to 4, of the dimensions of [Needs#WEAK]. Who or what was never measured is not
    /// in it.
    Map<PersonId, Map<String, Integer>> of(Collection<PersonId> people);
}
