package id.renteng.proposing.solving;

import java.util.Set;
import java.util.UUID;

/// Somebody who may be put into a loan group, and what the search looks at.
///
/// @param neighbourhood her ward with her RT: neighbours have the same
/// @param trade         the code of her trade; empty if none is known
/// @param household     the same for who shares a family card
/// @param keepsBooks    she could be treasurer; also true where nobody asked
/// @param creditKnown   her credit history is known and does not stop her
/// @param kin           people she is related to
/// @param with          people she wants to be with
/// @param without       people she does not want to be with
public record Candidate(
        UUID person,
        String kelurahan,
        String neighbourhood,
        String trade,
        UUID household,
        boolean keepsBooks,
        boolean creditKnown,
        Set<UUID> kin,
        Set<UUID> with,
        Set<UUID> without) {

    public Candidate {
        kin = Set.copyOf(kin);
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }

    public boolean isKinOf(Candidate other) {
        return kin.contains(other.person) || other.kin.contains(person) || household.equals(other.household);
    }

    /// One of the two said she does not want to be with the other.
    public boolean avoids(Candidate other) {
        return without.contains(other.person) || other.without.contains(person);
    }

    public boolean isNeighbourOf(Candidate other) {
        return neighbourhood.equals(other.neighbourhood);
    }

    public boolean sharesTradeWith(Candidate other) {
        return !trade.isEmpty() && trade.equals(other.trade);
    }
}
