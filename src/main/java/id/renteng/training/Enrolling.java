package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Result;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Restrictions;
import id.renteng.training.ClassRefusal.AlreadyEnrolled;
import id.renteng.training.ClassRefusal.ClassClosed;
import id.renteng.training.ClassRefusal.ClassFull;
import id.renteng.training.ClassRefusal.InFuture;
import id.renteng.training.ClassRefusal.NobodyChosen;
import id.renteng.training.ClassRefusal.OutOfReach;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How people come on the list of a class by hand. Who is invited keeps her seat; if she herself is put on the list,
/// that answers her invitation.
@Component
class Enrolling {

    private final Rosters rosters;
    private final ParticipantTable participants;
    private final OfferTable offers;
    private final People people;
    private final PersonCircumstances circumstances;
    private final Restrictions restrictions;
    private final LoanGroups groups;
    private final Clock clock;

    Enrolling(
            Rosters rosters,
            ParticipantTable participants,
            OfferTable offers,
            People people,
            PersonCircumstances circumstances,
            Restrictions restrictions,
            LoanGroups groups,
            Clock clock) {
        this.rosters = rosters;
        this.participants = participants;
        this.offers = offers;
        this.people = people;
        this.circumstances = circumstances;
        this.restrictions = restrictions;
        this.groups = groups;
        this.clock = clock;
    }

    Result<Roster, ClassRefusal.Enrolment> enrol(
            ClassId id, Set<PersonId> chosen, @Nullable LoanGroupId group, LocalDate on) {
        var roster = rosters.lock(id);
        var closedOn = roster.of().closedOn();
        if (closedOn != null) return refused(new ClassClosed(closedOn));
        if (on.isAfter(today())) return refused(new InFuture(on));
        if (chosen.isEmpty()) return refused(new NobodyChosen());
        var already = chosen.stream().filter(roster.people()::contains).toList();
        if (!already.isEmpty()) return refused(new AlreadyEnrolled(already));
        var outOfReach = outOfReach(roster.of(), chosen);
        if (!outOfReach.isEmpty()) return refused(new OutOfReach(outOfReach));
        int left = roster.seatsLeftFor(chosen);
        if (chosen.size() > left) return refused(new ClassFull(left, chosen.size()));
        if (people.all(chosen).size() != chosen.size()) throw new NoSuchElementException("unregistered: " + chosen);
        participants.insert(id, chosen, group, on);
        offers.accept(id, chosen, said(on), on);
        return done(rosters.find(id).orElseThrow());
    }

    Result<Roster, ClassRefusal.Enrolment> enrolGroup(ClassId id, LoanGroupId group, LocalDate on) {
        var members = groups.find(group).orElseThrow().details().people();
        var missing = new HashSet<>(members);
        missing.removeAll(rosters.lock(id).people());
        return enrol(id, missing.isEmpty() ? Set.copyOf(members) : missing, group, on);
    }

    /// Who of these cannot be put on the list. A class that is over is entered from paper: who died or moved away
    /// since was there all the same, and only restricted data stays as it is.
    Set<PersonId> outOfReach(TrainingClass of, Collection<PersonId> chosen) {
        return of.lastSession().isBefore(today()) ? restrictions.among(chosen) : circumstances.outOfReach(chosen);
    }

    /// Whom paper enrols on an earlier day knew of nothing that came later.
    private Instant said(LocalDate on) {
        return on.isBefore(today()) ? on.atStartOfDay(clock.getZone()).toInstant() : clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
