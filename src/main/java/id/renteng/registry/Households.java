package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is on one family card (kartu keluarga). Its number is kept encrypted and shown masked; two people with the same
/// number share a household. The composition of loan groups reads it.
@Service
@Transactional(readOnly = true)
public class Households {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{15}");

    private final HouseholdTable households;
    private final People people;
    private final IdentityKeys keys;
    private final Clock clock;

    Households(HouseholdTable households, People people, IdentityKeys keys, Clock clock) {
        this.households = households;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param id    names the household, without its number
    /// @param seenOn the day the card was seen
    /// @param mates the others on the card who are registered
    public record Household(UUID id, String numberMasked, LocalDate seenOn, List<Person> mates) {}

    /// The number is not sixteen digits of a family card, or is her own NIK.
    public record NumberInvalid() {}

    /// Sixteen digits that can be the number of a family card: a place first and a serial at the end, and none of those
    /// that people type where there is none.
    static boolean isNumber(String digits) {
        return NUMBER.matcher(digits).matches() && !digits.endsWith("0000") && !Niks.isExample(digits);
    }

    /// Without the spaces, dots and dashes that people write between.
    static String digits(String written) {
        return written.replaceAll("[\\s.-]", "");
    }

    public Optional<Household> of(PersonId person) {
        return households.find(person).map(found -> found.with(mates(person)));
    }

    /// Everybody on a card with one of these people, these included, with the name of the household.
    public Map<PersonId, UUID> all(Collection<PersonId> persons) {
        return households.all(persons);
    }

    private List<Person> mates(PersonId person) {
        return people.all(households.all(List.of(person)).keySet()).values().stream()
                .filter(mate -> !mate.id().equals(person) && mate.mergedInto() == null)
                .toList();
    }

    /// Records the number of her family card as it was seen today, or the new one in place of the old.
    ///
    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(value = "family-card-recorded", by = Role.OFFICER)
    public Result<PersonId, NumberInvalid> record(PersonId person, String number, Actor by) {
        if (people.find(person).isEmpty()) throw new NoSuchElementException();
        var digits = digits(number);
        if (!isNumber(digits)) return refused(new NumberInvalid());
        if (households.isNikOf(person, keys.hashes(PersonTable.NIK, digits))) return refused(new NumberInvalid());
        var household = households.put(digits, keys);
        households.putIn(person, household, LocalDate.now(clock), clock.instant(), by);
        return done(person);
    }
}
