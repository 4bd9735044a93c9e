package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassChange.Kind;
import id.renteng.training.ClassChange.Notice;
import id.renteng.training.ClassRefusal.AlreadyHeld;
import id.renteng.training.ClassRefusal.ClassClosed;
import id.renteng.training.ClassRefusal.HoursStay;
import id.renteng.training.ClassRefusal.InPast;
import id.renteng.training.ClassRefusal.NoSuchCentre;
import id.renteng.training.ClassRefusal.NoTimeToAnswer;
import id.renteng.training.ClassRefusal.NotAccessible;
import id.renteng.training.ClassRefusal.NothingToMove;
import id.renteng.training.ClassRefusal.ReasonMissing;
import id.renteng.training.ClassRefusal.SessionsDiffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A class that cannot be held as planned is moved or cancelled, with a reason. Nobody is left to find out at
/// the door: everybody who is invited or on the list is to be told, and it is kept who has been.
@Service
public class ClassChanges {

    private final ClassTable classes;
    private final ClassChangeTable changes;
    private final TellingTable tellings;
    private final Rosters rosters;
    private final ParticipantTable participants;
    private final CheckInTable checkIns;
    private final OfferTable offers;
    private final NeedsTable needs;
    private final SeatOffers seats;
    private final InstructorTable instructors;
    private final Catalogue catalogue;
    private final Places places;
    private final ProblemOfToday problems;
    private final Clock clock;

    ClassChanges(
            ClassTable classes,
            ClassChangeTable changes,
            TellingTable tellings,
            Rosters rosters,
            ParticipantTable participants,
            CheckInTable checkIns,
            OfferTable offers,
            NeedsTable needs,
            SeatOffers seats,
            InstructorTable instructors,
            Catalogue catalogue,
            Places places,
            ProblemOfToday problems,
            Clock clock) {
        this.classes = classes;
        this.changes = changes;
        this.tellings = tellings;
        this.rosters = rosters;
        this.participants = participants;
        this.checkIns = checkIns;
        this.offers = offers;
        this.needs = needs;
        this.seats = seats;
        this.instructors = instructors;
        this.catalogue = catalogue;
        this.places = places;
        this.problems = problems;
        this.clock = clock;
    }

    /// How a class is to be held from now on.
    ///
    /// @param days       of the sessions that were not held yet, as many as there are
    /// @param room       a code; empty if none is kept for it
    /// @param instructor a code; empty if nobody is named yet
    public record NewTime(
            String centre, List<LocalDate> days, LocalTime from, LocalTime until, String room, String instructor) {}

    /// Moves a class: sessions at which somebody checked in or attendance was taken stay. Who is invited answers before
    /// the new first day.
    ///
    /// Refusals, in this order: [ClassClosed], [ReasonMissing], [SessionsDiffer], [InPast], [NoSuchCentre],
    /// [HoursStay] (once a session was held, also the centre), [NothingToMove], and for the days that are left
    /// [ClassRefusal.OnHoliday] and what [Places#whyNot] finds; then [NotAccessible] and [NoTimeToAnswer].
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "class-moved",
            by = {OFFICER, TRAINER})
    public Result<TrainingClass, ClassRefusal.Moving> move(ClassId id, NewTime asked, String reason, Actor by) {
        classes.lockAll();
        var roster = rosters.lock(id);
        var of = roster.of();
        var closedOn = of.closedOn();
        if (closedOn != null) return refused(new ClassClosed(closedOn));
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        var held = held(roster);
        var days = new TreeSet<>(asked.days());
        days.removeAll(held);
        int left = of.sessions().size() - held.size();
        if (days.size() != left || days.size() != asked.days().size()) return refused(new SessionsDiffer(left));
        if (!days.isEmpty() && days.first().isBefore(today())) return refused(new InPast(days.first()));
        var all = new TreeSet<>(held);
        all.addAll(days);
        var centre = catalogue.centres(all.first()).stream()
                .filter(one -> one.code().equals(asked.centre()))
                .findFirst();
        if (centre.isEmpty()) return refused(new NoSuchCentre(asked.centre()));
        var moved = moved(of, asked, centre.get(), List.copyOf(all));
        if (!held.isEmpty() && !isWhereAndWhenInTheDay(of, moved)) return refused(new HoursStay(held.getFirst()));
        var facts = CatalogueChange.between(told(of), told(moved));
        if (facts.isEmpty()) return refused(new NothingToMove());
        var ahead = days.isEmpty() ? moved : moved.on(List.copyOf(days));
        var whyNot = places.holiday(ahead).or(() -> places.whyNot(ahead));
        if (whyNot.isPresent()) return refused(whyNot.get());
        var people = people(roster);
        var shutOut = shutOut(people, of, moved);
        if (!shutOut.isEmpty()) return refused(new NotAccessible(shutOut));
        boolean sooner = moved.firstSession().isBefore(of.firstSession());
        if (sooner && !roster.invited().isEmpty() && !Offer.leavesTime(moved, today())) {
            var earliest = Offer.soonestAnswer(today()).plusDays(1);
            return refused(new NoTimeToAnswer(roster.invited().size(), earliest));
        }
        classes.move(moved, held);
        offers.answerBefore(id, moved.firstSession());
        keep(id, Kind.MOVED, facts, reason, people, by);
        return done(moved);
    }

    /// Cancels a class that was not held. Its people go back to the waiting list, before all others, in the
    /// order in which they came: that of every class of the same theme that leaves time to answer and in
    /// which they may sit by the rules that a plan keeps. Free seats there are offered at once, the soonest
    /// class first.
    ///
    /// A group takes the compulsory group training together: its people are moved to no other group's class.
    /// Nobody of it stayed away. Its people are to be told, and who waited for it, unless she has or waits
    /// for another: she has lost nothing.
    ///
    /// Refusals, in this order: [ClassClosed], [ReasonMissing], [AlreadyHeld].
    ///
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "class-cancelled",
            by = {OFFICER, TRAINER})
    public Result<TrainingClass, ClassRefusal.Cancelling> cancel(ClassId id, String reason, Actor by) {
        classes.lockAll();
        boolean together = classes.find(id).orElseThrow().theme().kind() == Theme.Kind.LWK;
        var others = together ? List.<ClassId>of() : classes.openOf(id, Offer.soonestAnswer(today()));
        var both = new ArrayList<>(others);
        both.add(id);
        classes.lock(both);
        var roster = rosters.find(id).orElseThrow();
        var closedOn = roster.of().closedOn();
        if (closedOn != null) return refused(new ClassClosed(closedOn));
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        var held = held(roster);
        if (!held.isEmpty()) return refused(new AlreadyHeld(held.getFirst()));
        var people = people(roster);
        offers.cancel(id, clock.instant(), today(), reason.strip());
        participants.removeAll(id);
        classes.cancel(id, today(), reason.strip());
        var free = offers.queue(id, today());
        var first = problems.mayMove(people, others, today());
        var last = problems.mayMove(offers.waiting(id), others, today());
        offers.moveToOtherLists(id, first, last);
        var told = new LinkedHashSet<>(people);
        told.addAll(tellings.withoutClass(free, today()));
        keep(id, Kind.CANCELLED, List.of(), reason, told, by);
        others.forEach(seats::moveUp);
        return done(classes.find(id).orElseThrow());
    }

    /// Everything that happened to a class, the latest first.
    @Transactional(readOnly = true)
    public List<ClassChange> of(ClassId in) {
        return changes.of(in);
    }

    /// How each of these classes was last moved, for who waits for it; one that was not is left out.
    @Transactional(readOnly = true)
    public Map<ClassId, ClassChange> moves(Collection<ClassId> of) {
        return changes.moves(of).stream().collect(Collectors.toMap(ClassChange::in, one -> one));
    }

    /// The latest that somebody is or was to be told of each of her classes.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public Map<ClassId, ClassChange> of(PersonId person, Actor by) {
        return changes.of(TrainingNeeds.mayBeSeen(person, by)).stream()
                .collect(Collectors.toMap(ClassChange::in, one -> one, (latest, _) -> latest));
    }

    private TrainingClass moved(TrainingClass of, NewTime asked, Centre centre, List<LocalDate> days) {
        var before = of.setting();
        var setting = new Setting(
                asked.room(),
                asked.instructor(),
                asked.from(),
                asked.until(),
                before.provides(),
                before.cost(),
                before.budgetLine(),
                before.prerequisites());
        var name = instructors.name(setting.instructor());
        return new TrainingClass(of.id(), of.theme(), centre, days, of.seats(), setting, name, null, "");
    }

    /// Who had at the old place what she cannot come without, and not at the new one.
    private Set<PersonId> shutOut(List<PersonId> people, TrainingClass of, TrainingClass moved) {
        var shutOut = new HashSet<>(needs.unserved(moved, people));
        shutOut.removeAll(needs.unserved(of, people));
        return shutOut;
    }

    private static boolean isWhereAndWhenInTheDay(TrainingClass of, TrainingClass moved) {
        return of.centre().code().equals(moved.centre().code())
                && of.setting().from().equals(moved.setting().from())
                && of.setting().until().equals(moved.setting().until());
    }

    /// The sessions at which somebody checked in or attendance was taken, ascending.
    private List<LocalDate> held(Roster roster) {
        return Stream.concat(
                        checkIns.of(roster.of().id()).keySet().stream(),
                        roster.participants().stream().flatMap(one -> one.attendance().keySet().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /// Who is on the list, in the order in which they came on it, and then who is invited.
    private static List<PersonId> people(Roster roster) {
        var people = new LinkedHashSet<PersonId>();
        roster.participants().forEach(one -> people.add(one.person()));
        roster.invited().stream().sorted(Comparator.comparing(PersonId::value)).forEach(people::add);
        return List.copyOf(people);
    }

    private Map<String, String> told(TrainingClass of) {
        var told = new LinkedHashMap<String, String>();
        told.put("days", of.sessions().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        told.put("hours", of.setting().from() + "–" + of.setting().until());
        told.put("centre", of.centre().name());
        told.put("room", roomName(of.setting().room()));
        told.put("instructor", of.instructor());
        return told;
    }

    private String roomName(String code) {
        return catalogue.rooms().stream()
                .filter(room -> room.code().equals(code))
                .map(Room::name)
                .findFirst()
                .orElse("");
    }

    private void keep(
            ClassId in,
            Kind kind,
            List<CatalogueChange.Fact> facts,
            String reason,
            Collection<PersonId> people,
            Actor by) {
        var notices = people.stream().map(one -> new Notice(one, null)).toList();
        changes.insert(new ClassChange(
                UUID.randomUUID(), in, kind, facts, reason.strip(), today(), clock.instant(), by.user(), notices));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
