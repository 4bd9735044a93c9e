package id.renteng.web.registry;

import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataConsents;
import id.renteng.registry.Elsewhere;
import id.renteng.registry.Households;
import id.renteng.registry.Kbli;
import id.renteng.registry.Permits;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Restrictions;
import id.renteng.registry.SizeClass;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers [PersonFacts].
@Component
class PersonFactsReader {

    private final Households households;
    private final PersonCircumstances circumstances;
    private final Businesses businesses;
    private final Permits permits;
    private final Restrictions restrictions;
    private final DataConsents consents;
    private final Elsewhere elsewhere;
    private final Kbli kbli;
    private final Clock clock;

    PersonFactsReader(
            Households households,
            PersonCircumstances circumstances,
            Businesses businesses,
            Permits permits,
            Restrictions restrictions,
            DataConsents consents,
            Elsewhere elsewhere,
            Kbli kbli,
            Clock clock) {
        this.households = households;
        this.circumstances = circumstances;
        this.businesses = businesses;
        this.permits = permits;
        this.restrictions = restrictions;
        this.consents = consents;
        this.elsewhere = elsewhere;
        this.kbli = kbli;
        this.clock = clock;
    }

    PersonFacts of(PersonId person) {
        var owned = businesses.of(person);
        var rule = businesses.sizeRule();
        return new PersonFacts(
                households.of(person).orElse(null),
                circumstances.of(person),
                owned,
                owned.stream()
                        .collect(Collectors.toMap(
                                Business::id,
                                business -> SizeClass.of(
                                        rule, business.beganIn(), business.capital(), business.monthlyTurnover()))),
                rule.basis(),
                permits.all(owned.stream().map(Business::id).toList()),
                titles(owned),
                restrictions.since(person).orElse(null),
                !consents.withdrawn(List.of(person), ConsentPurpose.PLACE).isEmpty(),
                elsewhere.of(person),
                LocalDate.now(clock));
    }

    private Map<String, String> titles(List<Business> owned) {
        return owned.stream()
                .map(Business::kbli)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> kbli.title(code).orElse("")));
    }
}
