package id.renteng.groups;

import id.renteng.groups.ParticularsTable.Housemate;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what is known of people who want to be one loan group, and asks [Composition] about it.
@Component
class CompositionCheck {

    private final ParticularsTable particulars;
    private final Families families;
    private final People people;
    private final PersonCircumstances circumstances;
    private final Regions regions;

    CompositionCheck(
            ParticularsTable particulars,
            Families families,
            People people,
            PersonCircumstances circumstances,
            Regions regions) {
        this.particulars = particulars;
        this.families = families;
        this.people = people;
        this.circumstances = circumstances;
        this.regions = regions;
    }

    /// These people and all of their households, whom a command locks together: two groups that want two of one
    /// household come one after the other.
    List<PersonId> withHouseholds(Collection<PersonId> asked) {
        return Stream.concat(asked.stream(), families.housemates(asked).stream().map(Housemate::person))
                .distinct()
                .toList();
    }

    /// The first reason why these members may not be one group; empty if they may.
    ///
    /// @param before who they are now; nobody while they form a group
    Optional<Unfit> whyNot(List<Membership.Active> members, List<Membership.Active> before, LocalDate on) {
        var ids = members.stream().map(Membership::person).toList();
        Map<PersonId, Person> known = people.all(ids);
        Map<UUID, List<PersonId>> households = families.housemates(ids).stream()
                .filter(mate -> mate.inLoanGroup() || ids.contains(mate.person()))
                .collect(Collectors.groupingBy(
                        Housemate::household, Collectors.mapping(Housemate::person, Collectors.toList())));
        return new Composition(
                        particulars.rulesOn(on),
                        on,
                        members,
                        before,
                        known,
                        particulars.all(ids),
                        circumstances.all(ids),
                        households,
                        regions)
                .whyNot();
    }
}
