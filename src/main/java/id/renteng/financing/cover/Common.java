package id.renteng.financing.cover;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a group has beside its parts and claims: common money, savings, and how each member is bound. What is as at the
/// pay-out is not kept, so that the same is also equal.
///
/// @param purses     what is in them, where something is
/// @param savings    what members saved for hard times of their own, where they did
/// @param standings  of those who are not simply bound since the pay-out
/// @param exemptions in the order they were recorded
public record Common(
        Map<Purse, Money> purses,
        Map<PersonId, Money> savings,
        Map<PersonId, Standing> standings,
        List<Exemption> exemptions) {

    /// Empty purses, no savings, everybody bound.
    public static final Common NONE = new Common(Map.of(), Map.of(), Map.of(), List.of());

    /// @throws IllegalArgumentException if a purse or savings would be below zero
    public Common {
        purses = without(purses, Money.ZERO);
        savings = without(savings, Money.ZERO);
        standings = without(standings, Standing.FOUNDER);
        exemptions = List.copyOf(exemptions);
        if (purses.values().stream().anyMatch(Money::isNegative)) throw new IllegalArgumentException("purses");
        if (savings.values().stream().anyMatch(Money::isNegative)) throw new IllegalArgumentException("savings");
    }

    public Money in(Purse purse) {
        return purses.getOrDefault(purse, Money.ZERO);
    }

    public Money savingsOf(PersonId person) {
        return savings.getOrDefault(person, Money.ZERO);
    }

    public Standing standingOf(PersonId person) {
        return standings.getOrDefault(person, Standing.FOUNDER);
    }

    /// The day somebody died, if she did: the days of the dead do not go on.
    public Optional<LocalDate> diedOn(PersonId person) {
        var standing = standingOf(person);
        return standing.kind() == Standing.Kind.DIED ? Optional.of(standing.since()) : Optional.empty();
    }

    /// Puts money into a purse, or takes it out with an amount below zero.
    Common put(Purse purse, Money amount) {
        return new Common(with(purses, purse, in(purse).plus(amount)), savings, standings, exemptions);
    }

    /// Adds to somebody's savings, or takes from them with an amount below zero.
    Common save(PersonId person, Money amount) {
        return new Common(purses, with(savings, person, savingsOf(person).plus(amount)), standings, exemptions);
    }

    /// Nothing is left in purses and savings.
    Common emptied() {
        return new Common(Map.of(), Map.of(), standings, exemptions);
    }

    Common stand(PersonId person, Standing standing) {
        return new Common(purses, savings, with(standings, person, standing), exemptions);
    }

    Common exempt(Exemption exemption) {
        var all = new ArrayList<>(exemptions);
        all.add(exemption);
        return new Common(purses, savings, standings, all);
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, V usual) {
        if (!map.containsValue(usual)) return Map.copyOf(map);
        var others = new HashMap<>(map);
        others.values().removeIf(usual::equals);
        return Map.copyOf(others);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
