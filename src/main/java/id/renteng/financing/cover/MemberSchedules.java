package id.renteng.financing.cover;

import id.renteng.financing.schedule.Instalment;
import id.renteng.financing.schedule.Schedule;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Divides the group's schedule into members' parts. Each row is shared by the members' parts, principal and interest
/// on their own; in the last row everybody takes what is left of her principal. So rows add up to the group's rows and
/// columns to the members' parts, both to the rupiah. Nobody takes more than is left of her part: where rounding would
/// give her more, the others take it.
public final class MemberSchedules {

    private MemberSchedules() {}

    /// @throws IllegalArgumentException if the parts do not add up to the principal
    public static List<MemberPart> of(Schedule schedule, Map<PersonId, Money> parts) {
        var principal = schedule.terms().principal();
        if (!Money.sum(parts.values()).equals(principal)) {
            throw new IllegalArgumentException(
                    "parts add up to %s, not %s".formatted(Money.sum(parts.values()), principal));
        }
        var weights = List.copyOf(parts.values());
        var left = new ArrayList<>(weights);
        var rows = new ArrayList<List<MemberInstalment>>();
        weights.forEach(_ -> rows.add(new ArrayList<>()));
        for (var instalment : schedule.rows()) add(instalment, schedule, weights, left, rows);
        return toParts(parts, rows);
    }

    private static void add(
            Instalment row,
            Schedule schedule,
            List<Money> weights,
            List<Money> left,
            List<List<MemberInstalment>> rows) {
        boolean last = row.no() == schedule.rows().size();
        var principal = last ? List.copyOf(left) : Shares.within(row.principal(), weights, left);
        var interest = Shares.split(row.interest(), weights);
        for (int i = 0; i < weights.size(); i++) {
            left.set(i, left.get(i).minus(principal.get(i)));
            rows.get(i)
                    .add(new MemberInstalment(
                            row.no(), row.dueOn(), principal.get(i), interest.get(i), Money.ZERO, Money.ZERO));
        }
    }

    private static List<MemberPart> toParts(Map<PersonId, Money> parts, List<List<MemberInstalment>> rows) {
        var members = new ArrayList<MemberPart>();
        parts.forEach((person, part) ->
                members.add(new MemberPart(person, part, rows.get(members.size()), Money.ZERO, false)));
        return members;
    }
}
