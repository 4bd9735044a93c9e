package id.renteng.groups;

import id.renteng.registry.Names;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Set;

/// What the members of a group said of somebody who wants to join them, with their signatures or thumbprints on paper.
/// Who answered on her own page is in no need of it, see [JoinQuestions].
///
/// @param agreeing who said yes, who joins among them; silence is never a yes
/// @param on       the day on which the last of them said so
/// @param witness  who saw it: somebody else than the officer, the chair and who joins
public record Acceptance(Set<PersonId> agreeing, LocalDate on, String witness) {

    public Acceptance {
        agreeing = Set.copyOf(agreeing);
        witness = Names.tidy(witness);
    }
}
