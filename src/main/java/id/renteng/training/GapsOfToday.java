package id.renteng.training;

import static java.util.stream.Collectors.toSet;

import id.renteng.registry.Business;
import id.renteng.registry.BusinessId;
import id.renteng.registry.Permit;
import id.renteng.registry.Permits;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the law still asks of people on a day: what they told, or what a later assessment found, without what a permit
/// of theirs has closed since.
@Component
class GapsOfToday {

    /// Which paper closes which of [Needs#GAPS].
    private static final Map<Permit.Kind, String> CLOSES = Map.of(Permit.Kind.HALAL, "halal", Permit.Kind.PIRT, "pirt");

    private final NeedsTable needs;
    private final AssessedGaps assessed;
    private final Permits permits;

    GapsOfToday(NeedsTable needs, AssessedGaps assessed, Permits permits) {
        this.needs = needs;
        this.assessed = assessed;
        this.permits = permits;
    }

    Map<PersonId, Set<String>> of(
            Map<PersonId, Needs> told, Map<PersonId, List<Business>> businesses, LocalDate today) {
        var toldOn = needs.toldOn(told.keySet());
        var found = assessed.of(told.keySet());
        var papers = permits.all(businesses.values().stream()
                .flatMap(List::stream)
                .map(Business::id)
                .collect(toSet()));
        var gaps = new HashMap<PersonId, Set<String>>();
        told.forEach((person, theirs) -> {
            var latest = found.get(person);
            var since = toldOn.getOrDefault(person, LocalDate.MIN);
            var hers = new HashSet<>(latest != null && latest.on().isAfter(since) ? latest.gaps() : theirs.gaps());
            hers.removeAll(closed(businesses.getOrDefault(person, List.of()), papers, today));
            gaps.put(person, Set.copyOf(hers));
        });
        return gaps;
    }

    private static Set<String> closed(List<Business> hers, Map<BusinessId, List<Permit>> papers, LocalDate today) {
        return hers.stream()
                .map(one -> papers.getOrDefault(one.id(), List.of()))
                .flatMap(Collection::stream)
                .filter(paper -> paper.holdsOn(today) && CLOSES.containsKey(paper.kind()))
                .map(paper -> CLOSES.getOrDefault(paper.kind(), ""))
                .collect(toSet());
    }
}
