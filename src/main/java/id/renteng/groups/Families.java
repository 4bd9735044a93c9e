package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.ParticularsRefusal.DateInFuture;
import id.renteng.groups.ParticularsRefusal.NotKnownHere;
import id.renteng.groups.ParticularsTable.Housemate;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.Households;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who shares a household with whom, who is kin, who works for the state and who can keep books. Two people are of one
/// household if they told so, or if the register has seen the same family card of both.
@Service
public class Families {

    private final ParticularsTable particulars;
    private final CoachedGroupTable coached;
    private final MemberTable members;
    private final Households cards;
    private final Clock clock;

    Families(
            ParticularsTable particulars,
            CoachedGroupTable coached,
            MemberTable members,
            Households cards,
            Clock clock) {
        this.particulars = particulars;
        this.cards = cards;
        this.coached = coached;
        this.members = members;
        this.clock = clock;
    }

    /// Records what a person told. What she told before no longer counts; with whom she shares a family card is as said
    /// now, and those people share it with each other.
    ///
    /// @param housemates people of coached groups on her family card; empty if none of them is
    @Transactional
    @Command(value = "particulars-recorded", by = Role.OFFICER)
    public Result<Particulars, ParticularsRefusal> record(Particulars told, Set<PersonId> housemates, Actor by) {
        if (told.on().isAfter(LocalDate.now(clock))) return refused(new DateInFuture());
        var named = new HashSet<>(housemates);
        named.addAll(told.kin());
        named.add(told.person());
        members.lock(named);
        var known = coached.placesOf(named).keySet();
        for (var person : named) {
            if (!known.contains(person)) return refused(new NotKnownHere(person));
        }
        if (housemates.contains(told.person())) return refused(new NotKnownHere(told.person()));
        particulars.insert(told, by.user());
        var together = new HashSet<>(housemates);
        together.add(told.person());
        particulars.putInHousehold(together, UUID.randomUUID());
        return done(told);
    }

    /// What the scheme asks today of the people of one loan group.
    @Transactional(readOnly = true)
    public CompositionRules rules() {
        return particulars.rulesOn(LocalDate.now(clock));
    }

    /// How many of each household are in loan groups now; a household without any is left out.
    @Transactional(readOnly = true)
    public Map<UUID, Integer> borrowing(Collection<PersonId> people) {
        return housemates(people).stream()
                .filter(Housemate::inLoanGroup)
                .collect(Collectors.toMap(Housemate::household, _ -> 1, Integer::sum));
    }

    /// The latest of each of these people; of whom nothing was asked is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, Particulars> particulars(Collection<PersonId> people) {
        return particulars.all(people);
    }

    /// The households of these people: each person with a name of her household, the same for those who share it. Whose
    /// is not known is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, UUID> households(Collection<PersonId> people) {
        var asked = Set.copyOf(people);
        return housemates(people).stream()
                .filter(mate -> asked.contains(mate.person()))
                .collect(Collectors.toMap(Housemate::person, Housemate::household));
    }

    /// All people of the households of these people, as told and by their family cards.
    List<Housemate> housemates(Collection<PersonId> asked) {
        var told = particulars.households(asked);
        var seen = cards.all(asked);
        if (seen.isEmpty()) return told;
        var joined = new JoinedHouseholds();
        told.forEach(mate -> joined.put(mate.person(), mate.household()));
        seen.forEach(joined::put);
        var borrowing = particulars.inLoanGroups(joined.people());
        return joined.people().stream()
                .map(person -> new Housemate(person, joined.of(person), borrowing.contains(person)))
                .toList();
    }
}
