package id.renteng.training;

import static java.util.Objects.requireNonNull;

import id.renteng.groups.LoanGroups;
import id.renteng.groups.Place;
import id.renteng.kernel.Spot;
import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.training.matching.Earlier;
import id.renteng.training.matching.FreeTime;
import id.renteng.training.matching.Learner;
import id.renteng.training.matching.Matcher;
import id.renteng.training.matching.Obstacle;
import id.renteng.training.matching.Offering;
import id.renteng.training.matching.Problem;
import id.renteng.training.matching.Rules;
import id.renteng.training.matching.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers the problem of matching as it is on a day: classes that leave time to answer, and everybody who
/// told what she needs and has no seat now, but for whom nothing new may be begun with
/// ([PersonCircumstances#outOfReach]).
@Component
class ProblemOfToday {

    private static final int ONE_SEAT = 1;

    /// A kelurahan is about two kilometres wide, and every person and centre of whom nobody wrote down more is taken to
    /// be in the middle of theirs.
    private static final int MIDDLE_IS_OFF_METRES = 1_000;

    /// What counts for a dimension that she says is hardest and nobody has measured.
    private static final int TOLD_LEVEL = 2;

    private final MatchingTable matching;
    private final NeedsTable needs;
    private final Catalogue catalogue;
    private final People people;
    private final PersonCircumstances circumstances;
    private final Businesses businesses;
    private final LoanGroups groups;
    private final Regions regions;
    private final MeasuredLevels measured;
    private final GapsOfToday gaps;

    ProblemOfToday(
            MatchingTable matching,
            NeedsTable needs,
            Catalogue catalogue,
            People people,
            PersonCircumstances circumstances,
            Businesses businesses,
            LoanGroups groups,
            Regions regions,
            MeasuredLevels measured,
            GapsOfToday gaps) {
        this.matching = matching;
        this.needs = needs;
        this.catalogue = catalogue;
        this.people = people;
        this.circumstances = circumstances;
        this.businesses = businesses;
        this.groups = groups;
        this.regions = regions;
        this.measured = measured;
        this.gaps = gaps;
    }

    Problem on(LocalDate today, String seed) {
        var rule = catalogue.rule(today);
        var offerings = matching.open(Offer.soonestAnswer(today)).stream()
                .map(this::placed)
                .toList();
        var told = needs.all();
        told.keySet().removeAll(matching.served(today, today.minusDays(rule.noShowWaitDays())));
        told.keySet().removeAll(circumstances.outOfReach(told.keySet()));
        return of(told, offerings, today, matching.choices(), seed);
    }

    /// Who of these may sit in which of these classes, in the order in which they are named. They come from a class of
    /// the same theme that was cancelled, so nobody asks what calls for it or whether they once stayed away; every
    /// other rule that a plan keeps is kept here too. What somebody never told us about herself stands in nobody's
    /// way. Who is out of reach for a while keeps her place: nobody is invited before she can be.
    Map<ClassId, List<PersonId>> mayMove(List<PersonId> who, Collection<ClassId> to, LocalDate today) {
        if (who.isEmpty() || to.isEmpty()) return Map.of();
        var ids = to.stream().map(in -> in.value().toString()).collect(Collectors.toSet());
        var offerings = matching.open(Offer.soonestAnswer(today)).stream()
                .map(this::placed)
                .filter(one -> ids.contains(one.id()))
                .toList();
        var told = needs.all();
        var theirs = new LinkedHashMap<PersonId, Needs>();
        who.forEach(person -> theirs.put(person, told.getOrDefault(person, Needs.UNTOLD)));
        var barred = matching.choices().stream()
                .filter(choice -> choice.kind() == Choice.Kind.BARRED)
                .toList();
        var problem = of(theirs, offerings, today, barred, "");
        var learners = problem.learners().stream().collect(Collectors.toMap(Learner::id, learner -> learner));
        var may = new LinkedHashMap<ClassId, List<PersonId>>();
        for (var offering : offerings) {
            may.put(
                    new ClassId(UUID.fromString(offering.id())),
                    theirs.keySet().stream()
                            .filter(person -> mayMove(
                                    problem,
                                    requireNonNull(learners.get(person.value().toString())),
                                    offering))
                            .toList());
        }
        return may;
    }

    private static boolean mayMove(Problem problem, Learner learner, Offering offering) {
        return Set.of(Obstacle.NOT_CALLED_FOR).containsAll(Matcher.obstacles(problem, learner, offering));
    }

    private Rules rules(LocalDate today) {
        return new Rules(today.getYear(), catalogue.rule(today).seatsPerYear(), ONE_SEAT, 0);
    }

    private Problem of(
            Map<PersonId, Needs> told, List<Offering> offerings, LocalDate today, List<Choice> choices, String seed) {
        var rules = rules(today);
        var work = businesses.all(told.keySet());
        var facts = new Facts(
                people.all(told.keySet()),
                work,
                gaps.of(told, work, today),
                groups.placesOf(told.keySet()),
                matching.earlier(told.keySet()),
                measured.of(told.keySet()));
        var learners = new ArrayList<Learner>();
        told.forEach((person, theirs) -> learners.add(learner(person, theirs, facts)));
        return new Problem(
                matching.topics(), offerings, chosen(learners, offerings, rules, choices), Weights.USUAL, rules, seed);
    }

    private record Facts(
            Map<PersonId, Person> people,
            Map<PersonId, List<Business>> businesses,
            Map<PersonId, Set<String>> gaps,
            Map<PersonId, Place> groups,
            Map<PersonId, List<Earlier>> earlier,
            Map<PersonId, Map<String, Integer>> measured) {}

    private Offering placed(MatchingTable.Open open) {
        var of = open.offering();
        return new Offering(
                of.id(),
                of.topic(),
                of.seats(),
                of.sessions(),
                spot(open.centre()),
                open.centre().spot() == null ? MIDDLE_IS_OFF_METRES : 0,
                of.provides(),
                of.passed());
    }

    private Learner learner(PersonId id, Needs theirs, Facts facts) {
        var person = facts.people().get(id);
        var group = facts.groups().get(id);
        var work = facts.businesses().getOrDefault(id, List.of());
        var trade = work.stream().findFirst().map(Business::trade).orElse("");
        var known = work.stream().map(Business::spot).filter(Objects::nonNull).findFirst();
        return new Learner(
                id.value().toString(),
                theirs.interests(),
                trade,
                facts.gaps().getOrDefault(id, Set.of()),
                levels(theirs, facts.measured().getOrDefault(id, Map.of())),
                free(theirs),
                known.isPresent() ? onTheMap(known.get()) : person == null ? null : spot(person.kelurahan()),
                farthest(theirs.reach(), known.isPresent()),
                theirs.special(),
                group == null ? null : group.group().toString(),
                facts.earlier().getOrDefault(id, List.of()),
                Set.of(),
                Set.of());
    }

    /// What is weak and how weak: as measured; where nobody has looked, what she finds hardest.
    static Map<String, Integer> levels(Needs theirs, Map<String, Integer> measured) {
        var levels = new HashMap<>(measured);
        theirs.weak().forEach(dimension -> levels.putIfAbsent(dimension, TOLD_LEVEL));
        levels.values().removeIf(level -> level > MeasuredLevels.WEAK_MOST);
        return levels;
    }

    /// @param isExact whether somebody wrote down where she works, and not only her kelurahan
    static int farthest(Reach reach, boolean isExact) {
        if (reach == Reach.ANYWHERE) return 0;
        return isExact ? reach.metres() : reach.metres() + MIDDLE_IS_OFF_METRES;
    }

    /// Puts in what planners chose by hand, as far as seats and caps still hold it; the older choice first.
    private static List<Learner> chosen(
            List<Learner> learners, List<Offering> offerings, Rules rules, List<Choice> choices) {
        var byId = new HashMap<String, Learner>();
        learners.forEach(learner -> byId.put(learner.id(), learner));
        var seats = new HashMap<String, Integer>();
        var open = new HashMap<String, Offering>();
        offerings.forEach(offering -> {
            seats.put(offering.id(), offering.seats());
            open.put(offering.id(), offering);
        });
        for (var choice : choices) {
            var in = choice.in().value().toString();
            var learner = byId.get(choice.person().value().toString());
            var offering = open.get(in);
            if (learner == null || offering == null) continue;
            boolean locks = choice.kind() == Choice.Kind.LOCKED;
            if (locks && (seats.getOrDefault(in, 0) == 0 || !rules.leaveSeat(learner, offering))) continue;
            if (locks) seats.merge(in, -1, Integer::sum);
            byId.put(learner.id(), with(learner, in, locks));
        }
        return List.copyOf(byId.values());
    }

    /// Somebody for whom one more choice is made.
    static Learner with(Learner learner, String in, boolean locks) {
        var barred = new HashSet<>(learner.barred());
        if (!locks) barred.add(in);
        return learner.choosing(locks ? Set.of(in) : learner.locked(), barred);
    }

    /// Somebody for whom nothing is chosen about a class any more.
    static Learner freed(Learner learner, String in) {
        var barred = new HashSet<>(learner.barred());
        barred.remove(in);
        var locked = new HashSet<>(learner.locked());
        locked.remove(in);
        return learner.choosing(locked, barred);
    }

    /// Counted from the point that kelurahan are counted from, so that both lie on one map.
    private @Nullable Spot spot(Centre centre) {
        var at = centre.spot();
        return at == null ? spot(centre.kelurahan()) : onTheMap(at);
    }

    private static Spot onTheMap(Spot at) {
        return new Spot(at.latitude() - Regions.ORIGIN_LATITUDE, at.longitude() - Regions.ORIGIN_LONGITUDE);
    }

    private @Nullable Spot spot(String kelurahan) {
        return regions.middleOf(kelurahan)
                .map(middle -> Spot.ofMetres(middle.east(), middle.north()))
                .orElse(null);
    }

    private static List<FreeTime> free(Needs theirs) {
        if (theirs.days().isEmpty() && theirs.parts().isEmpty()) return List.of();
        var free = new ArrayList<FreeTime>();
        var days = theirs.days().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : theirs.days();
        for (var day : days) {
            if (theirs.parts().isEmpty()) free.add(new FreeTime(day, LocalTime.MIN, LocalTime.MAX));
            else spans(theirs.parts()).forEach((from, until) -> free.add(new FreeTime(day, from, until)));
        }
        return free;
    }

    /// Parts of a day that follow each other are one span.
    private static Map<LocalTime, LocalTime> spans(Set<PartOfDay> parts) {
        var spans = new HashMap<LocalTime, LocalTime>();
        var begin = LocalTime.MIN;
        var end = LocalTime.MIN;
        for (var part : EnumSet.copyOf(parts)) {
            if (!part.from().equals(end)) begin = part.from();
            end = part.until();
            spans.put(begin, end);
        }
        return spans;
    }
}
