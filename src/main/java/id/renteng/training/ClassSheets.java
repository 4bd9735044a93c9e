package id.renteng.training;

import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassRefusal.Unmet;
import id.renteng.training.SheetProblem.AttendanceUnclear;
import id.renteng.training.SheetProblem.Full;
import id.renteng.training.SheetProblem.NotExplained;
import id.renteng.training.SheetProblem.OutOfReach;
import id.renteng.training.SheetProblem.ResultUnclear;
import id.renteng.training.SheetProblem.ScoreTooLow;
import id.renteng.training.SheetProblem.ScoreUnclear;
import id.renteng.training.SheetProblem.TooOftenAbsent;
import id.renteng.training.SheetProblem.TrainersOnly;
import id.renteng.training.SheetProblem.Twice;
import id.renteng.training.SheetProblem.UnknownPerson;
import id.renteng.training.SheetTaken.Tally;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over what was written in the spreadsheet of a class: new participants, who was there, scores and results. What
/// is right is taken, by the same commands as on the page; what is not comes back with its reason. The same
/// spreadsheet again changes nothing.
@Service
public class ClassSheets {

    private static final int SCORE_MAX = 100;

    private final Classes classes;
    private final PassGate gate;
    private final People people;
    private final Clock clock;

    ClassSheets(Classes classes, PassGate gate, People people, Clock clock) {
        this.classes = classes;
        this.gate = gate;
        this.people = people;
        this.clock = clock;
    }

    /// @param lines those of the spreadsheet that have anything in them
    /// @throws NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "class-sheet-taken-over",
            by = {OFFICER, TRAINER})
    public SheetTaken take(ClassId id, List<SheetLine> lines, Actor by) {
        var tally = new Tally();
        var known = who(roster(id), lines, tally);
        enrol(id, known, tally, by);
        known.keySet().retainAll(roster(id).people());
        for (var session : roster(id).of().sessions()) attend(id, session, known, tally, by);
        if (by.is(TRAINER)) {
            for (var part : TestPart.values()) score(id, part, known, tally, by);
            judge(id, known, tally, by);
        } else {
            known.values().stream()
                    .filter(line -> !(line.before() + line.after() + line.result()).isBlank())
                    .forEach(line -> tally.refuse(line.row(), new TrainersOnly()));
        }
        return tally.taken();
    }

    /// Whom each line is about, in the order of the lines.
    private Map<PersonId, SheetLine> who(Roster roster, List<SheetLine> lines, Tally tally) {
        var known = new LinkedHashMap<PersonId, SheetLine>();
        var read = people.byWritten(lines.stream().map(SheetLine::nik).toList());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var person = line.code().isBlank() ? read.get(i).map(Person::id) : byCode(roster, line.code());
            if (person.isEmpty()) tally.refuse(line.row(), new UnknownPerson());
            else if (known.putIfAbsent(person.get(), line) != null) tally.refuse(line.row(), new Twice());
        }
        return known;
    }

    private static Optional<PersonId> byCode(Roster roster, String code) {
        return roster.people().stream()
                .filter(person -> person.value().toString().equals(code.strip()))
                .findFirst();
    }

    private void enrol(ClassId id, Map<PersonId, SheetLine> known, Tally tally, Actor by) {
        var roster = roster(id);
        var added = new LinkedHashSet<>(known.keySet());
        added.removeAll(roster.people());
        for (var person : classes.outOfReach(id, added)) refuse(person, new OutOfReach(), known, added, tally);
        var strangers = new LinkedHashSet<>(added);
        strangers.removeAll(roster.invited());
        strangers.stream().skip(roster.seatsLeft()).forEach(person -> refuse(person, new Full(), known, added, tally));
        if (!added.isEmpty() && took(classes.enrol(id, Set.copyOf(added), today(), by), tally)) {
            tally.enrolled = added.size();
        }
    }

    private static void refuse(
            PersonId person, SheetProblem why, Map<PersonId, SheetLine> known, Set<PersonId> added, Tally tally) {
        tally.refuse(line(known, person).row(), why);
        added.remove(person);
    }

    private void attend(ClassId id, LocalDate session, Map<PersonId, SheetLine> known, Tally tally, Actor by) {
        if (known.values().stream().allMatch(line -> line.at(session).isEmpty())) return;
        var present = new HashSet<PersonId>();
        boolean clear = true;
        for (var one : roster(id).participants()) {
            var line = known.get(one.person());
            var word = line == null ? "" : line.at(session);
            if (word.isEmpty()) word = wasThere(one, session);
            if (word.equalsIgnoreCase(SheetLine.PRESENT)) present.add(one.person());
            else if (!word.equalsIgnoreCase(SheetLine.ABSENT)) {
                clear = false;
                int row = line == null ? SheetTaken.WHOLE_CLASS : line.row();
                tally.refuse(row, new AttendanceUnclear(session));
            }
        }
        if (clear && took(classes.attend(id, session, present, by), tally)) tally.sessions++;
    }

    private static String wasThere(Roster.Participant one, LocalDate session) {
        if (!one.attendance().containsKey(session)) return "";
        return one.wasAt(session) ? SheetLine.PRESENT : SheetLine.ABSENT;
    }

    private void score(ClassId id, TestPart part, Map<PersonId, SheetLine> known, Tally tally, Actor by) {
        var scores = new HashMap<PersonId, Integer>();
        known.forEach((person, line) -> {
            var written = line.score(part);
            if (written.isEmpty()) return;
            if (written.matches("\\d{1,3}") && Integer.parseInt(written) <= SCORE_MAX) {
                scores.put(person, Integer.parseInt(written));
            } else {
                tally.refuse(line.row(), new ScoreUnclear(part));
            }
        });
        if (!scores.isEmpty() && took(classes.recordTest(id, part, scores, by), tally)) tally.scores += scores.size();
    }

    private void judge(ClassId id, Map<PersonId, SheetLine> known, Tally tally, Actor by) {
        var roster = roster(id);
        var opened = gate.of(roster);
        var results = new HashMap<PersonId, Outcome>();
        known.forEach((person, line) -> {
            var outcome = outcome(line.result());
            if (line.result().isBlank()) return;
            var her = roster.find(person).orElseThrow();
            if (outcome.isEmpty()) {
                tally.refuse(line.row(), new ResultUnclear());
                return;
            }
            var unmet = outcome.get() == Outcome.PASSED ? opened.unmet(List.of(her)) : Optional.<Unmet>empty();
            if (unmet.isPresent()) tally.refuse(line.row(), problem(unmet.get()));
            else results.put(person, outcome.get());
        });
        if (!results.isEmpty() && took(classes.recordResults(id, results, today(), by), tally)) {
            tally.results = results.size();
        }
    }

    private static SheetProblem problem(Unmet unmet) {
        return switch (unmet) {
            case ClassRefusal.TooOftenAbsent(var _, int percent) -> new TooOftenAbsent(percent);
            case ClassRefusal.ScoreTooLow(var _, int least) -> new ScoreTooLow(least);
            case ClassRefusal.NotExplained _ -> new NotExplained();
        };
    }

    private static Optional<Outcome> outcome(String word) {
        if (word.strip().equalsIgnoreCase(SheetLine.PASSED)) return Optional.of(Outcome.PASSED);
        if (word.strip().equalsIgnoreCase(SheetLine.FAILED)) return Optional.of(Outcome.FAILED);
        return Optional.empty();
    }

    private static boolean took(Result<?, ? extends ClassRefusal> outcome, Tally tally) {
        return switch (outcome) {
            case Done<?, ? extends ClassRefusal> _ -> true;
            case Refused<?, ? extends ClassRefusal>(var refusal) -> {
                tally.refuse(refusal);
                yield false;
            }
        };
    }

    private static SheetLine line(Map<PersonId, SheetLine> known, PersonId person) {
        return java.util.Objects.requireNonNull(known.get(person));
    }

    private Roster roster(ClassId id) {
        return classes.find(id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
