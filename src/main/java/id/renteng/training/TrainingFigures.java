package id.renteng.training;

import id.renteng.kernel.Money;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.training.FigureTable.Seats;
import id.renteng.training.Figures.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the training of a year came to, and for whom.
@Service
public class TrainingFigures {

    private final FigureTable figures;
    private final NeedsTable needs;
    private final People people;
    private final Regions regions;

    TrainingFigures(FigureTable figures, NeedsTable needs, People people, Regions regions) {
        this.figures = figures;
        this.needs = needs;
        this.people = people;
        this.regions = regions;
    }

    @Transactional(readOnly = true)
    public Figures of(int year) {
        var seats = figures.people(year);
        var known = people.all(seats.stream().map(Seats::person).toList());
        var told = needs.all();
        return new Figures(
                year,
                figures.themes(year),
                figures.tests(year),
                lines(seats, person -> Set.of(kecamatan(known, person))),
                lines(seats, person -> Set.of(sex(known, person))),
                lines(
                        seats,
                        person -> told.containsKey(person) ? told.get(person).special() : Set.of()),
                seats.size(),
                (int) seats.stream().filter(one -> one.filled() > 1).count());
    }

    /// Adds up people's seats under each key that a person has.
    private static List<Line> lines(List<Seats> seats, Function<PersonId, Set<String>> keys) {
        var sums = new TreeMap<String, Line>();
        for (var one : seats) {
            var line = new Line("", 0, one.filled(), one.came(), one.passed(), Money.ZERO);
            for (var key : keys.apply(one.person())) sums.merge(key, line, TrainingFigures::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> new Line(
                        sum.getKey(),
                        0,
                        sum.getValue().filled(),
                        sum.getValue().came(),
                        sum.getValue().passed(),
                        Money.ZERO))
                .toList();
    }

    private static Line plus(Line one, Line two) {
        return new Line(
                "", 0, one.filled() + two.filled(), one.came() + two.came(), one.passed() + two.passed(), Money.ZERO);
    }

    private String kecamatan(Map<PersonId, Person> known, PersonId id) {
        var person = known.get(id);
        if (person == null) return "";
        return regions.kelurahan(person.kelurahan()).map(Kelurahan::kecamatan).orElse("");
    }

    private static String sex(Map<PersonId, Person> known, PersonId id) {
        var person = known.get(id);
        return person == null ? "" : person.sex().name();
    }
}
