package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was heard of those who are asked about a newcomer, on paper and on their own pages. Pure. What somebody says
/// herself counts, whatever is ticked for her: her yes while the question is open, her no always. Who died or moved
/// away says nothing.
///
/// @param agreeing who said yes
/// @param own      those of them who said it on their own pages
/// @param on       the day of the last yes that counts
/// @param witness  who saw what was said on paper; empty where nothing was
record Heard(Set<PersonId> agreeing, Set<PersonId> own, LocalDate on, String witness) {

    Heard {
        agreeing = Set.copyOf(agreeing);
        own = Set.copyOf(own);
    }

    static Heard of(Acceptance paper, Optional<JoinQuestion> latest, Collection<PersonId> asked) {
        var open = latest.filter(question -> question.over().isEmpty());
        var own = new HashSet<>(open.map(question -> question.saying(true)).orElse(Set.of()));
        own.retainAll(asked);
        var ticked = new HashSet<>(paper.agreeing());
        ticked.retainAll(asked);
        ticked.removeAll(own);
        latest.ifPresent(question -> ticked.removeAll(question.saying(false)));
        var agreeing = new HashSet<>(own);
        agreeing.addAll(ticked);
        var said = open.map(JoinQuestion::answers).orElse(Map.of());
        var days = Stream.concat(
                own.stream().map(one -> Objects.requireNonNull(said.get(one)).on()),
                ticked.isEmpty() ? Stream.of() : Stream.of(paper.on()));
        var on = days.max(Comparator.naturalOrder()).orElse(paper.on());
        return new Heard(agreeing, own, on, ticked.isEmpty() ? "" : paper.witness());
    }

    boolean isOnPaper() {
        return !own.containsAll(agreeing);
    }
}
