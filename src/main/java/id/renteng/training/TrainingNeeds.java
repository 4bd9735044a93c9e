package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.training.NeedsRefusal.NoSuchInterest;
import id.renteng.training.NeedsRefusal.OutOfReach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people want and need of training: told by themselves, or by who writes it down for them.
@Service
public class TrainingNeeds {

    private final NeedsTable needs;
    private final Catalogue catalogue;
    private final People people;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    TrainingNeeds(
            NeedsTable needs, Catalogue catalogue, People people, PersonCircumstances circumstances, Clock clock) {
        this.needs = needs;
        this.catalogue = catalogue;
        this.people = people;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Records what somebody needs, in the place of what she told before.
    ///
    /// Refusals, in this order: [OutOfReach], [NoSuchInterest].
    ///
    /// @throws NoSuchElementException if there is no such person, or none that a chair or member may speak for
    @Transactional
    @Command(
            value = "training-needs-told",
            by = {OFFICER, VERIFIER, TRAINER, CHAIR, MEMBER})
    public Result<Needs, NeedsRefusal> tell(PersonId person, Needs told, Actor by) {
        var _ = people.find(mayBeSeen(person, by)).orElseThrow();
        if (!circumstances.outOfReach(List.of(person)).isEmpty()) return refused(new OutOfReach());
        var today = LocalDate.now(clock);
        var offered = catalogue.themes(today).stream()
                .filter(theme -> theme.kind() == Theme.Kind.SKILL)
                .map(Theme::code)
                .collect(Collectors.toSet());
        for (var code : told.interests()) if (!offered.contains(code)) return refused(new NoSuchInterest(code));
        needs.save(person, told, today, by.user());
        return done(told);
    }

    /// What somebody told, if she has.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public Optional<Needs> of(PersonId person, Actor by) {
        return needs.find(mayBeSeen(person, by));
    }

    static PersonId mayBeSeen(PersonId person, Actor by) {
        if (by.is(CHAIR, MEMBER) && !person.value().equals(by.person())) {
            throw new NoSuchElementException("not her own");
        }
        return person;
    }
}
