package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What was heard of those who are asked about a newcomer, on paper and on their own pages. Pure. What somebody says
/// herself counts, whatever is ticked for her; who died or moved away says nothing.
///
/// @param agreeing who said yes
/// @param own      those of them who said it on their own pages
/// @param on       the day of the last yes
/// @param witness  who saw what was said on paper; empty where nothing was
record Heard(Set<PersonId> agreeing, Set<PersonId> own, LocalDate on, String witness) {

    Heard {
        agreeing = Set.copyOf(agreeing);
        own = Set.copyOf(own);
    }

    static Heard of(Acceptance paper, Optional<JoinQuestion> question, Collection<PersonId> asked) {
        var own = new HashSet<>(question.map(one -> one.saying(true)).orElse(Set.of()));
        own.retainAll(asked);
        var ticked = new HashSet<>(paper.agreeing());
        ticked.retainAll(asked);
        ticked.removeAll(own);
        question.ifPresent(one -> ticked.removeAll(one.saying(false)));
        var last = question.flatMap(JoinQuestion::lastYes).orElse(paper.on());
        var on = ticked.isEmpty() || paper.on().isBefore(last) ? last : paper.on();
        var witness = ticked.isEmpty() ? "" : paper.witness();
        var agreeing = new HashSet<>(own);
        agreeing.addAll(ticked);
        return new Heard(agreeing, own, on, witness);
    }

    boolean isOnPaper() {
        return !own.containsAll(agreeing);
    }
}
