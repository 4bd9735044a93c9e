package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.ADMINISTRATOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.training.Offer.State;
import id.renteng.training.OfferRefusal.ClassBegun;
import id.renteng.training.OfferRefusal.NoSeat;
import id.renteng.training.OfferRefusal.NotWaitingForAnswer;
import id.renteng.training.OfferRefusal.ReasonMissing;
import id.renteng.training.OfferRefusal.TooLate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Seats offered to people: they answer, give back, or let the day pass, and the next on the waiting list moves up.
@Service
public class SeatOffers {

    private final OfferTable offers;
    private final ClassTable classes;
    private final ParticipantTable participants;
    private final Catalogue catalogue;
    private final LoanGroups groups;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    SeatOffers(
            OfferTable offers,
            ClassTable classes,
            ParticipantTable participants,
            Catalogue catalogue,
            LoanGroups groups,
            PersonCircumstances circumstances,
            Clock clock) {
        this.offers = offers;
        this.classes = classes;
        this.participants = participants;
        this.catalogue = catalogue;
        this.groups = groups;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /// Takes somebody's answer. A yes enrols her; a no lets the next move up.
    ///
    /// Refusals, in this order: [NotWaitingForAnswer], [TooLate].
    ///
    /// @param reason why not, if she says; may be empty
    /// @throws NoSuchElementException if there is no such class, or she is not one a chair or member may speak for
    @Transactional
    @Command(
            value = "seat-answered",
            by = {OFFICER, TRAINER, CHAIR, MEMBER})
    public Result<Offer, OfferRefusal> answer(ClassId in, PersonId person, boolean yes, String reason, Actor by) {
        classes.lock(in);
        var offer = offers.find(in, TrainingNeeds.mayBeSeen(person, by)).orElse(null);
        if (offer == null || offer.state() != State.INVITED) return refused(new NotWaitingForAnswer());
        if (offer.answerBy().isBefore(today())) return refused(new TooLate(offer.answerBy()));
        offers.answer(in, person, State.INVITED, yes ? State.ACCEPTED : State.DECLINED, today(), reason);
        if (yes) participants.insert(in, Set.of(person), offer.group(), today());
        else moveUp(in);
        return done(offers.find(in, person).orElseThrow());
    }

    /// Gives back a seat that was accepted, and lets the next move up.
    ///
    /// Refusals, in this order: [NoSeat], [ClassBegun], [ReasonMissing].
    ///
    /// @throws NoSuchElementException if there is no such class, or she is not one a chair or member may speak for
    @Transactional
    @Command(
            value = "seat-given-back",
            by = {OFFICER, TRAINER, CHAIR, MEMBER})
    public Result<Offer, OfferRefusal> withdraw(ClassId in, PersonId person, String reason, Actor by) {
        classes.lock(in);
        var offer = offers.find(in, TrainingNeeds.mayBeSeen(person, by)).orElse(null);
        if (offer == null || offer.state() != State.ACCEPTED) return refused(new NoSeat());
        var first = classes.find(in).orElseThrow().firstSession();
        if (!first.isAfter(today())) return refused(new ClassBegun(first));
        if (reason.isBlank()) return refused(new ReasonMissing());
        offers.answer(in, person, State.ACCEPTED, State.WITHDRAWN, today(), reason.strip());
        participants.remove(in, person);
        moveUp(in);
        return done(offers.find(in, person).orElseThrow());
    }

    /// Lets every invitation pass whose day is over, and the next move up.
    ///
    /// @return how many passed
    @Transactional
    @Command(
            value = "overdue-seats-passed-on",
            by = {OFFICER, TRAINER, ADMINISTRATOR})
    public int passOn(Actor by) {
        var overdue = offers.overdue(today());
        var affected = overdue.stream().map(Offer::in).distinct().toList();
        affected.forEach(classes::lock);
        int passed = 0;
        for (var offer : offers.overdue(today())) {
            if (!affected.contains(offer.in())) continue;
            offers.answer(offer.in(), offer.person(), State.INVITED, State.EXPIRED, today(), "");
            passed++;
        }
        affected.forEach(this::moveUp);
        return passed;
    }

    @Transactional(readOnly = true)
    public List<Offer> of(ClassId in) {
        return offers.of(in);
    }

    /// What was offered to somebody, the latest first.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public List<Offer> of(PersonId person, Actor by) {
        return offers.of(TrainingNeeds.mayBeSeen(person, by));
    }

    /// Invites everybody of a run and takes over its waiting lists. Part of publishing it.
    int publish(Collection<RunClass> run, LocalDate on) {
        var answerBy = on.plusDays(catalogue.rule(on).answerDays());
        var people = run.stream()
                .flatMap(one -> one.taken().stream())
                .map(RunClass.Taken::person)
                .collect(Collectors.toSet());
        var group = groupsOf(people);
        for (var one : run) {
            for (var taken : one.taken()) {
                offers.invite(one.id(), taken.person(), group.get(taken.person()), clock.instant(), answerBy);
            }
        }
        offers.replaceWaiting(run);
        return people.size();
    }

    /// Fills the seats that are free with who waits, as long as there is time to answer.
    private void moveUp(ClassId in) {
        var of = classes.find(in).orElseThrow();
        var answerBy = today().plusDays(catalogue.rule(today()).answerDays());
        if (of.isClosed() || !of.firstSession().isAfter(today())) return;
        var latest = answerBy.isBefore(of.firstSession())
                ? answerBy
                : of.firstSession().minusDays(1);
        int free = of.seats() - participants.of(in).size() - offers.waitingForAnswer(in);
        if (free <= 0) return;
        var queue = offers.queue(in, today());
        var outOfReach = circumstances.outOfReach(queue);
        var next = queue.stream()
                .filter(person -> !outOfReach.contains(person))
                .limit(free)
                .toList();
        var groupOf = groupsOf(Set.copyOf(next));
        next.forEach(person -> offers.invite(in, person, groupOf.get(person), clock.instant(), latest));
    }

    private Map<PersonId, LoanGroupId> groupsOf(Set<PersonId> people) {
        return groups.placesOf(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> new LoanGroupId(place.getValue().group())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
