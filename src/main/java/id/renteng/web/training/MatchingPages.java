package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toMap;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Catalogue;
import id.renteng.training.Choice;
import id.renteng.training.ClassId;
import id.renteng.training.ClassSummary;
import id.renteng.training.Classes;
import id.renteng.training.MatchingRefusal;
import id.renteng.training.MatchingRun;
import id.renteng.training.MatchingRuns;
import id.renteng.training.RunClass;
import id.renteng.training.RunId;
import id.renteng.training.TrainingClass;
import id.renteng.training.Weighed;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Matching people to classes: try out, look at each class and its reasons, change by hand knowing the cost, publish.
@Controller
@RequestMapping("/matching")
class MatchingPages {

    private static final int SEED_MAX = 100;
    private static final int BLOCKED_SHOWN = 50;

    private final MatchingRuns runs;
    private final Classes classes;
    private final Catalogue catalogue;
    private final People people;
    private final Clock clock;

    MatchingPages(MatchingRuns runs, Classes classes, Catalogue catalogue, People people, Clock clock) {
        this.runs = runs;
        this.classes = classes;
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(Actor by) {
        return show(Errors.NONE, OK, by);
    }

    @PostMapping
    @For({OFFICER, TRAINER})
    ModelAndView tryOut(@RequestParam(defaultValue = "") String seed, Actor by) {
        if (seed.isBlank() || seed.length() > SEED_MAX) {
            return show(Errors.NONE.and("seed", "matching.error.seed", SEED_MAX), UNPROCESSABLE_CONTENT, by);
        }
        return switch (runs.tryOut(seed.strip(), by)) {
            case Done(var _) -> Page.redirect("/matching");
            case Refused(var refusal) -> show(said(refusal), CONFLICT, by);
        };
    }

    @PostMapping("/publication")
    @For(OFFICER)
    ModelAndView publish(@RequestParam UUID run, Actor by) {
        return switch (runs.publish(new RunId(run), by)) {
            case Done(var _) -> Page.redirect("/matching");
            case Refused(var refusal) -> show(said(refusal), CONFLICT, by);
        };
    }

    @GetMapping("/classes/{id}")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView board(@PathVariable UUID id, Actor by) {
        var run = runs.latest().orElseThrow();
        var all = runs.classes(run.id());
        var seen = all.get(new ClassId(id));
        if (seen == null) throw new NoSuchElementException("not in the run: " + id);
        var named = new HashSet<PersonId>();
        seen.taken().forEach(taken -> named.add(taken.person()));
        seen.waiting().forEach(waiting -> named.add(waiting.person()));
        var known = known(all);
        var of = Objects.requireNonNull(known.get(seen.id()));
        return new Page(
                "matching/board",
                new BoardPage(of, seen, people.all(named), known, run.isTrial() && by.is(OFFICER, TRAINER)));
    }

    @GetMapping("/classes/{in}/people/{person}")
    @For({OFFICER, TRAINER})
    ModelAndView weigh(
            @PathVariable UUID in, @PathVariable UUID person, @RequestParam(defaultValue = "LOCKED") Choice.Kind kind) {
        var choice = new Choice(new ClassId(in), new PersonId(person), kind);
        return switch (runs.weigh(choice)) {
            case Done(var weighed) -> change(choice, weighed, Errors.NONE, OK);
            case Refused(var refusal) -> change(choice, null, said(refusal), CONFLICT);
        };
    }

    @PostMapping("/classes/{in}/people/{person}")
    @For({OFFICER, TRAINER})
    ModelAndView choose(
            @PathVariable UUID in,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "LOCKED") Choice.Kind kind,
            Actor by) {
        var choice = new Choice(new ClassId(in), new PersonId(person), kind);
        return switch (runs.choose(choice, by)) {
            case Done(var _) -> Page.redirect("/matching/classes/" + in);
            case Refused(var refusal) -> change(choice, null, said(refusal), CONFLICT);
        };
    }

    private ModelAndView show(Errors errors, HttpStatus status, Actor by) {
        var run = runs.latest().orElse(null);
        var page = new MatchingPage(
                run,
                run == null ? List.of() : rows(run),
                run == null ? List.of() : demand(run),
                run == null ? MatchingPage.NoClass.NOBODY : noClass(run),
                run == null ? List.of() : unkept(run),
                run == null ? "balikat-" + LocalDate.now(clock) : run.seed(),
                by.is(OFFICER, TRAINER),
                by.is(OFFICER) && run != null && run.isTrial(),
                errors);
        return new Page("matching/show", page, status);
    }

    private List<MatchingPage.Row> rows(MatchingRun run) {
        var seen = runs.classes(run.id());
        return MatchingPage.rows(seen, classes.all(seen.keySet()));
    }

    private List<MatchingPage.Demand> demand(MatchingRun run) {
        var themes = catalogue.allThemes().stream().collect(toMap(theme -> theme.code(), theme -> theme));
        return runs.demand(run.id()).entrySet().stream()
                .filter(entry -> themes.containsKey(entry.getKey()))
                .map(entry ->
                        new MatchingPage.Demand(Objects.requireNonNull(themes.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private MatchingPage.NoClass noClass(MatchingRun run) {
        var first = runs.blocked(run.id(), BLOCKED_SHOWN);
        var known = people.all(first.keySet());
        var named = first.entrySet().stream()
                .filter(one -> known.containsKey(one.getKey()))
                .map(one -> new MatchingPage.Blocked(
                        Objects.requireNonNull(known.get(one.getKey())).name(), one.getValue()))
                .toList();
        return new MatchingPage.NoClass(runs.countBlocked(run.id()), named);
    }

    private List<MatchingPage.Unkept> unkept(MatchingRun run) {
        var choices = runs.unkept(run.id());
        var names = people.all(choices.stream().map(Choice::person).toList());
        var in = classes.all(choices.stream().map(Choice::in).toList()).stream()
                .map(ClassSummary::of)
                .collect(toMap(TrainingClass::id, of -> of));
        return choices.stream()
                .map(one -> new MatchingPage.Unkept(
                        Objects.requireNonNull(names.get(one.person())).name(),
                        Objects.requireNonNull(in.get(one.in()))))
                .toList();
    }

    private ModelAndView change(Choice choice, @Nullable Weighed weighed, Errors errors, HttpStatus status) {
        var known = known(runs.classes(runs.latest().orElseThrow().id()));
        var in = known.get(choice.in());
        if (in == null) throw new NoSuchElementException("not in the run: " + choice.in());
        var named = new HashSet<PersonId>();
        named.add(choice.person());
        if (weighed != null) weighed.moves().forEach(move -> named.add(move.person()));
        return new Page(
                "matching/change", new ChangePage(choice, in, people.all(named), known, weighed, errors), status);
    }

    private Map<ClassId, TrainingClass> known(Map<ClassId, RunClass> seen) {
        return classes.all(seen.keySet()).stream().map(ClassSummary::of).collect(toMap(TrainingClass::id, of -> of));
    }

    private static Errors said(MatchingRefusal refusal) {
        return Errors.of(
                switch (refusal) {
                    case MatchingRefusal.NoClasses _ -> "matching.refused.no-classes";
                    case MatchingRefusal.NobodyToMatch _ -> "matching.refused.nobody";
                    case MatchingRefusal.NotToBeMatched _ -> "matching.refused.not-to-be-matched";
                    case MatchingRefusal.NoSeatToKeep _ -> "matching.refused.no-seat";
                    case MatchingRefusal.AlreadyPublished _ -> "matching.refused.published";
                    case MatchingRefusal.Outdated _ -> "matching.refused.outdated";
                });
    }
}
