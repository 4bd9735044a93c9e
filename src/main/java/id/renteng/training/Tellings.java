package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.CoachedGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.training.OfferRefusal.NotWaitingForAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who must be told of a seat before her day runs out, over all classes.
@Service
public class Tellings {

    private final TellingTable tellings;
    private final OfferTable offers;
    private final Rosters rosters;
    private final People people;
    private final CoachedGroups coached;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    Tellings(
            TellingTable tellings,
            OfferTable offers,
            Rosters rosters,
            People people,
            CoachedGroups coached,
            PersonCircumstances circumstances,
            Clock clock) {
        this.tellings = tellings;
        this.offers = offers;
        this.rosters = rosters;
        this.people = people;
        this.coached = coached;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Seats of which nobody has written down that she knows, the first to run out first: of people in the reader's
    /// part of the city whom one may speak to.
    @Transactional(readOnly = true)
    public List<Untold> open(Actor by) {
        var all = tellings.untold(today());
        var who = all.stream().map(Untold::person).collect(Collectors.toSet());
        var reached = new HashSet<>(by.area().isCity() ? who : within(who, by));
        reached.removeAll(circumstances.outOfReach(who));
        return all.stream().filter(one -> reached.contains(one.person())).toList();
    }

    /// Writes down that somebody knows of her seat. Said again, it changes nothing. Refused if her invitation does not
    /// wait for an answer.
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "invitation-told",
            by = {OFFICER, VERIFIER, TRAINER})
    public Result<PersonId, OfferRefusal> told(ClassId in, PersonId person, Actor by) {
        var _ = rosters.lock(in);
        boolean waits = offers.find(in, person)
                .filter(offer -> offer.state() == Offer.State.INVITED)
                .isPresent();
        if (!waits) return refused(new NotWaitingForAnswer());
        tellings.told(in, person, today(), by.user());
        return done(person);
    }

    /// At home in the part of the city, or with her coached group there.
    private Set<PersonId> within(Collection<PersonId> who, Actor by) {
        var within = new HashSet<>(coached.within(by.area(), who));
        people.all(who).forEach((person, known) -> {
            if (by.area().covers(known.kelurahan())) within.add(person);
        });
        return within;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
