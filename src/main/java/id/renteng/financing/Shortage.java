package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one member is short of at a meeting, her own savings used, and who could stand in for her.
///
/// @param ready    what the reserve or a guarantor gives of it before members are called, by the scheme
/// @param limits   the most each member may cover at this meeting, for all others together; who may not is left out
/// @param proposed who could cover how much, in the order of the group's list; may be less than the amount
public record Shortage(
        PersonId person, Money amount, Money ready, Map<PersonId, Money> limits, Map<PersonId, Money> proposed) {

    public Shortage {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        proposed = Collections.unmodifiableMap(new LinkedHashMap<>(proposed));
    }

    /// What stays open if the proposal is followed.
    public Money left() {
        return amount.minus(ready).minus(Money.sum(proposed.values()));
    }
}
