package id.renteng.proposing;

import id.renteng.groups.CoachedGroupId;
import id.renteng.registry.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loan groups as proposed, and as people have moved members since.
///
/// @param groups  by number; a group that was formed since is no longer in it
/// @param leftOut who is in no loan group and in none of these, and why
public record Proposal(
        ProposalId id,
        CoachedGroupId coachedGroup,
        long seed,
        Instant madeAt,
        List<ProposedGroup> groups,
        Map<PersonId, LeftOut> leftOut) {

    public Proposal {
        groups = List.copyOf(groups);
        leftOut = Map.copyOf(leftOut);
    }

    /// @param problems why it could not be formed as it is; empty for a good one
    public record ProposedGroup(
            int number, List<PersonId> people, Portrait portrait, List<Portrait.Problem> problems) {}

    public Optional<ProposedGroup> group(int number) {
        return groups.stream().filter(group -> group.number() == number).findFirst();
    }

    public Optional<ProposedGroup> groupOf(PersonId person) {
        return groups.stream().filter(group -> group.people().contains(person)).findFirst();
    }

    /// The two groups that a move touches, before and after it.
    public record Comparison(ProposedGroup from, ProposedGroup to, ProposedGroup fromAfter, ProposedGroup toAfter) {}
}
