package id.renteng.access;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Keeps who works in one part of the city there. What lies elsewhere looks as if it were not there.
@Component
public class Areas {

    private final List<Whereabouts> whereabouts;

    Areas(List<Whereabouts> whereabouts) {
        this.whereabouts = whereabouts;
    }

    /// @throws NoSuchElementException if one of these lies outside the part of the city this actor works in
    public void mustCover(Actor by, Collection<Id> ids) {
        if (by.area().isCity() || ids.isEmpty()) return;
        var wards = new HashMap<Id, Set<String>>();
        for (var module : whereabouts) {
            module.wardsOf(ids)
                    .forEach((id, ward) ->
                            wards.computeIfAbsent(id, _ -> new HashSet<>()).add(ward));
        }
        boolean elsewhere = wards.values().stream().anyMatch(of -> of.stream().noneMatch(by.area()::covers));
        if (elsewhere) throw new NoSuchElementException("outside her area");
    }
}
