package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What went into the reserve since the pay-out, whatever it was used for since.
///
/// @param each     what each member is known to have put in
/// @param together what the group put in without names
public record PutIn(Map<PersonId, Money> each, Money together) {

    public static final PutIn NOTHING = new PutIn(Map.of(), Money.ZERO);

    /// @throws IllegalArgumentException if an amount is negative
    public PutIn {
        each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
        if (together.isNegative() || each.values().stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("nobody puts in a negative amount: " + each + ", " + together);
        }
    }

    /// With what one member put in at a meeting.
    public PutIn of(PersonId member, Money amount) {
        var more = new LinkedHashMap<>(each);
        more.merge(member, amount, Money::plus);
        return new PutIn(more, together);
    }

    /// With what the group put in without names.
    public PutIn ofAll(Money amount) {
        return new PutIn(each, together.plus(amount));
    }

    /// By what the reserve is shared out: what each put in; what has no name counts for all by their parts (KUHPerdata
    /// 1292). Where nothing at all is known to have been put in, by parts.
    List<Money> weights(List<MemberPart> members) {
        var parts = members.stream().map(MemberPart::part).toList();
        var named = members.stream()
                .map(member -> each.getOrDefault(member.person(), Money.ZERO))
                .toList();
        if (Money.sum(named).plus(together).isZero()) return parts;
        var unnamed = Shares.split(together, parts);
        var weights = new ArrayList<Money>();
        for (int i = 0; i < members.size(); i++) weights.add(named.get(i).plus(unnamed.get(i)));
        return List.copyOf(weights);
    }
}
