package id.renteng.proposing;

import id.renteng.groups.CompositionRules;
import id.renteng.groups.Families;
import id.renteng.groups.Particulars;
import id.renteng.proposing.solving.Candidate;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Evidence.Standing;
import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.Circumstances;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells who may be proposed for a loan group and who may not, from what all modules know of her.
@Component
class Candidates {

    private static final Pattern RT = Pattern.compile("\\bRT\\.?\\s*0*([0-9]{1,3})\\b", Pattern.CASE_INSENSITIVE);

    private final People people;
    private final Businesses businesses;
    private final PersonCircumstances circumstances;
    private final Families families;
    private final Evidence evidence;
    private final SeatTable table;
    private final Clock clock;

    Candidates(
            People people,
            Businesses businesses,
            PersonCircumstances circumstances,
            Families families,
            Evidence evidence,
            SeatTable table,
            Clock clock) {
        this.people = people;
        this.businesses = businesses;
        this.circumstances = circumstances;
        this.families = families;
        this.evidence = evidence;
        this.table = table;
        this.clock = clock;
    }

    /// @param fit     in the order of their names
    /// @param leftOut the others, and why
    record Sorted(List<Candidate> fit, Map<PersonId, LeftOut> leftOut) {}

    Sorted sort(Collection<PersonId> ids) {
        var known = new Known(
                families.rules(),
                families.particulars(ids),
                circumstances.all(ids),
                families.households(ids),
                new HashMap<>(families.borrowing(ids)),
                evidence.standings(ids),
                businesses.all(ids),
                table.wishes(ids));
        var fit = new ArrayList<Candidate>();
        var leftOut = new LinkedHashMap<PersonId, LeftOut>();
        for (var person : people.all(ids).values()) {
            var why = known.whyNot(person, LocalDate.now(clock));
            if (why == null) fit.add(known.candidate(person));
            else leftOut.put(person.id(), why);
        }
        return new Sorted(fit, leftOut);
    }

    /// What is known of all of them, asked once.
    private record Known(
            CompositionRules rules,
            Map<PersonId, Particulars> told,
            Map<PersonId, Circumstances> registered,
            Map<PersonId, UUID> households,
            Map<UUID, Integer> borrowing,
            Map<PersonId, Standing> standings,
            Map<PersonId, List<Business>> businesses,
            List<Wish> wishes) {

        @Nullable
        LeftOut whyNot(Person person, LocalDate today) {
            int age = Period.between(person.bornOn(), today).getYears();
            if (age < rules.ageMin() || age > rules.ageMax()) return LeftOut.AGE;
            if (!person.kelurahan().startsWith(rules.residence())) return LeftOut.ELSEWHERE;
            var circumstances = registered.getOrDefault(person.id(), Circumstances.UNKNOWN);
            if (circumstances.isGone()) return LeftOut.GONE;
            if (circumstances.restricted()) return LeftOut.RESTRICTED;
            if (circumstances.isForState() && !rules.stateWorkers()) return LeftOut.STATE;
            var particulars = told.get(person.id());
            if (particulars != null && particulars.stateWorker() && !rules.stateWorkers()) return LeftOut.STATE;
            if (standings.get(person.id()) == Standing.STOPPED) return LeftOut.CREDIT_HISTORY;
            var household = households.get(person.id());
            if (household == null) return null;
            return borrowing.merge(household, 1, Integer::sum) > rules.householdMax() ? LeftOut.HOUSEHOLD : null;
        }

        Candidate candidate(Person person) {
            var id = person.id();
            var particulars = told.get(id);
            var owned = businesses.getOrDefault(id, List.of());
            return new Candidate(
                    id.value(),
                    person.kelurahan(),
                    neighbourhood(person),
                    owned.isEmpty() ? "" : owned.getFirst().trade(),
                    households.getOrDefault(id, id.value()),
                    particulars == null || particulars.keepsBooks(),
                    standings.get(id) == Standing.FREE,
                    particulars == null ? Set.of() : values(particulars.kin()),
                    wished(id, true),
                    wished(id, false));
        }

        private Set<UUID> wished(PersonId person, boolean together) {
            return wishes.stream()
                    .filter(wish -> wish.person().equals(person) && wish.together() == together)
                    .map(wish -> wish.other().value())
                    .collect(Collectors.toSet());
        }

        private static Set<UUID> values(Set<PersonId> people) {
            return people.stream().map(PersonId::value).collect(Collectors.toSet());
        }

        /// Her ward and RT; without an RT in the address, her ward and street.
        private static String neighbourhood(Person person) {
            var rt = RT.matcher(person.address());
            var place = rt.find() ? "RT " + rt.group(1) : person.address().toLowerCase(Locale.ROOT);
            return person.kelurahan() + " " + place;
        }
    }
}
