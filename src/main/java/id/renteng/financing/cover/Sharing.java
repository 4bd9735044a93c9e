package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What followed from declaring one member unable.
///
/// @param lost   the claims on her as they were before; nobody reclaims them from her any more
/// @param opened the claims among the others that even the loss out
public record Sharing(List<Claim> lost, List<Claim> opened) {

    public Sharing {
        lost = List.copyOf(lost);
        opened = List.copyOf(opened);
    }

    /// What each bearer bears of a loss, by parts.
    public static Map<PersonId, Money> burdens(List<MemberPart> bearers, Money loss) {
        var shares = Shares.split(loss, bearers.stream().map(MemberPart::part).toList());
        var burdens = new LinkedHashMap<PersonId, Money>();
        for (int i = 0; i < bearers.size(); i++) burdens.put(bearers.get(i).person(), shares.get(i));
        return burdens;
    }

    /// Who had paid less than her burden owes the difference to those who had paid more, in proportion to their excess.
    static List<Claim> among(List<MemberPart> bearers, List<Claim> lost, int event, LocalDate on) {
        var burdens = burdens(bearers, Money.sum(lost, Claim::open));
        var excess = new LinkedHashMap<PersonId, Money>(burdens);
        excess.replaceAll((_, burden) -> burden.negated());
        for (var claim : lost) excess.merge(claim.creditor(), claim.open(), Money::plus);
        var opened = new ArrayList<Claim>();
        for (var debtor : burdens.keySet()) {
            var owes = excess.getOrDefault(debtor, Money.ZERO).negated();
            if (owes.isPositive()) opened.addAll(claimsOn(debtor, owes, excess, event, on));
        }
        return opened;
    }

    private static List<Claim> claimsOn(
            PersonId debtor, Money owes, Map<PersonId, Money> excess, int event, LocalDate on) {
        var creditors = excess.entrySet().stream()
                .filter(e -> e.getValue().isPositive())
                .map(Map.Entry::getKey)
                .toList();
        var shares = Shares.split(owes, creditors.stream().map(excess::get).toList());
        var opened = new ArrayList<Claim>();
        for (int i = 0; i < creditors.size(); i++) {
            if (shares.get(i).isZero()) continue;
            opened.add(Claim.opened(event, on, creditors.get(i), debtor, shares.get(i), false));
            excess.merge(creditors.get(i), shares.get(i).negated(), Money::plus);
        }
        return opened;
    }
}
