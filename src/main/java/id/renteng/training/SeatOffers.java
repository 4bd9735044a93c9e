package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.ADMINISTRATOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.Objects.requireNonNull;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.training.Offer.State;
import id.renteng.training.OfferRefusal.ClassBegun;
import id.renteng.training.OfferRefusal.ClassFull;
import id.renteng.training.OfferRefusal.NoSeat;
import id.renteng.training.OfferRefusal.NotWaitingForAnswer;
import id.renteng.training.OfferRefusal.OutOfReach;
import id.renteng.training.OfferRefusal.ReasonMissing;
import id.renteng.training.OfferRefusal.TooLate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Seats offered to people: they answer, give back, or let the day pass, and the next on the waiting list moves up.
@Service
public class SeatOffers {

    private final OfferTable offers;
    private final WaitingPlaces waiting;
    private final Rosters rosters;
    private final ClassTable classes;
    private final ParticipantTable participants;
    private final Catalogue catalogue;
    private final LoanGroups groups;
    private final PersonCircumstances circumstances;
    private final ClassChangeTable changes;
    private final Clock clock;

    SeatOffers(
            OfferTable offers,
            WaitingPlaces waiting,
            Rosters rosters,
            ClassTable classes,
            ParticipantTable participants,
            Catalogue catalogue,
            LoanGroups groups,
            PersonCircumstances circumstances,
            ClassChangeTable changes,
            Clock clock) {
        this.offers = offers;
        this.waiting = waiting;
        this.rosters = rosters;
        this.classes = classes;
        this.participants = participants;
        this.catalogue = catalogue;
        this.groups = groups;
        this.circumstances = circumstances;
        this.changes = changes;
        this.clock = clock;
    }

    /// Takes somebody's answer. A yes enrols her; a no lets the next move up.
    ///
    /// Refusals, in this order: [NotWaitingForAnswer], [TooLate]; of a yes also [ClassBegun], [OutOfReach],
    /// [ClassFull].
    ///
    /// @param reason why not, if she says; may be empty
    /// @throws NoSuchElementException if there is no such class, or she is not one a chair or member may speak for
    @Transactional
    @Command(
            value = "seat-answered",
            by = {OFFICER, VERIFIER, TRAINER, CHAIR, MEMBER})
    public Result<Offer, OfferRefusal> answer(ClassId in, PersonId person, boolean yes, String reason, Actor by) {
        var roster = rosters.lock(in);
        var offer = offers.find(in, TrainingNeeds.mayBeSeen(person, by)).orElse(null);
        if (offer == null || offer.state() != State.INVITED) return refused(new NotWaitingForAnswer());
        if (offer.answerBy().isBefore(today())) return refused(new TooLate(offer.answerBy()));
        var whyNot = yes ? whyNot(roster, person) : Optional.<OfferRefusal>empty();
        if (whyNot.isPresent()) return refused(whyNot.get());
        offers.answer(in, person, yes, clock.instant(), today(), reason);
        if (yes) participants.insert(in, Set.of(person), offer.group(), today());
        else moveUp(in);
        return done(offers.find(in, person).orElseThrow());
    }

    private Optional<OfferRefusal> whyNot(Roster roster, PersonId person) {
        if (roster.of().hasBegun(today()))
            return Optional.of(new ClassBegun(roster.of().firstSession()));
        if (!circumstances.outOfReach(List.of(person)).isEmpty()) return Optional.of(new OutOfReach());
        return roster.isFull() ? Optional.of(new ClassFull()) : Optional.empty();
    }

    /// Gives back a seat that was accepted, and lets the next move up. In a class that was moved, who was put
    /// on the list by hand gives hers back too.
    ///
    /// Refusals, in this order: [NoSeat], [ClassBegun], [ReasonMissing].
    ///
    /// @throws NoSuchElementException if there is no such class, or she is not one a chair or member may speak for
    @Transactional
    @Command(
            value = "seat-given-back",
            by = {OFFICER, TRAINER, CHAIR, MEMBER})
    public Result<Offer, OfferRefusal> withdraw(ClassId in, PersonId person, String reason, Actor by) {
        var roster = rosters.lock(in);
        var listed = roster.find(TrainingNeeds.mayBeSeen(person, by));
        if (listed.isEmpty() || !mayGiveBack(in, person)) return refused(new NoSeat());
        if (roster.of().hasBegun(today()))
            return refused(new ClassBegun(roster.of().firstSession()));
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        participants.remove(in, person);
        offers.takeOff(in, person, listed.get().group(), State.WITHDRAWN, clock.instant(), today(), reason.strip());
        moveUp(in);
        return done(offers.find(in, person).orElseThrow());
    }

    private boolean mayGiveBack(ClassId in, PersonId person) {
        return offers.find(in, person)
                        .filter(offer -> offer.state() == State.ACCEPTED)
                        .isPresent()
                || changes.isMovedFor(in, person);
    }

    /// Takes somebody off the list of a class that has not begun, however she came on it, and lets the next
    /// move up.
    ///
    /// Refusals, in this order: [NoSeat], [ClassBegun], [ReasonMissing].
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "participant-taken-off",
            by = {OFFICER, TRAINER})
    public Result<Offer, OfferRefusal> takeOff(ClassId in, PersonId person, String reason, Actor by) {
        var roster = rosters.lock(in);
        var listed = roster.find(person);
        if (listed.isEmpty()) return refused(new NoSeat());
        if (roster.of().hasBegun(today()))
            return refused(new ClassBegun(roster.of().firstSession()));
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        participants.remove(in, person);
        offers.takeOff(in, person, listed.get().group(), State.TAKEN_OFF, clock.instant(), today(), reason.strip());
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
        classes.lock(affected);
        int passed = 0;
        for (var offer : offers.overdue(today())) {
            if (!affected.contains(offer.in())) continue;
            offers.expire(offer.in(), offer.person(), today());
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

    /// Keeps others from filling these classes until the transaction ends. Part of publishing a run.
    void lock(Collection<ClassId> ids) {
        classes.lock(ids);
    }

    /// Invites everybody of a run and takes over its waiting lists. Part of publishing it.
    int publish(Collection<RunClass> run) {
        var usual = usualAnswerBy();
        var of = classes.all(run.stream().map(RunClass::id).toList()).stream()
                .map(ClassSummary::of)
                .collect(Collectors.toMap(TrainingClass::id, one -> one));
        var people = run.stream()
                .flatMap(one -> one.taken().stream())
                .map(RunClass.Taken::person)
                .collect(Collectors.toSet());
        var group = groupsOf(people);
        for (var one : run) {
            var answerBy = answerBy(usual, requireNonNull(of.get(one.id())));
            for (var taken : one.taken()) {
                offers.invite(one.id(), taken.person(), group.get(taken.person()), clock.instant(), answerBy, false);
            }
        }
        offers.replaceWaiting(run);
        return people.size();
    }

    /// Fills the seats that are free with who waits, as long as there is time to answer.
    void moveUp(ClassId in) {
        var roster = rosters.find(in).orElseThrow();
        var of = roster.of();
        if (of.isClosed() || !Offer.leavesTime(of, today()) || roster.seatsLeft() == 0) return;
        var next = waiting.next(of).stream().limit(roster.seatsLeft()).toList();
        var groupOf = groupsOf(Set.copyOf(next));
        var latest = answerBy(usualAnswerBy(), of);
        next.forEach(person -> offers.invite(in, person, groupOf.get(person), clock.instant(), latest, true));
    }

    private LocalDate usualAnswerBy() {
        return today().plusDays(catalogue.rule(today()).answerDays());
    }

    /// The last day for an answer: the usual one, but before the class begins.
    private static LocalDate answerBy(LocalDate usual, TrainingClass of) {
        var eve = of.firstSession().minusDays(1);
        return usual.isBefore(eve) ? usual : eve;
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
