package id.renteng.access;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (by.area().isCity()) return;
        for (var id : ids) {
            var wards = wardsOf(id);
            if (!wards.isEmpty() && wards.stream().noneMatch(by.area()::covers)) {
                throw new NoSuchElementException("outside her area");
            }
        }
    }

    private Set<String> wardsOf(Id id) {
        return whereabouts.stream()
                .flatMap(module -> module.wardsOf(id).stream())
                .collect(Collectors.toSet());
    }
}
