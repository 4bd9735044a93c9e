package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toSet;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Catalogue;
import id.renteng.training.Certificate;
import id.renteng.training.Certificates;
import id.renteng.training.CheckIns;
import id.renteng.training.ClassId;
import id.renteng.training.ClassRefusal;
import id.renteng.training.ClassRefusal.OutOfReach;
import id.renteng.training.Classes;
import id.renteng.training.Outcome;
import id.renteng.training.SeatOffers;
import id.renteng.training.Tellings;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One class: who takes part, who was there, what came of it.
@Controller
@RequestMapping("/classes/{id}")
class ClassPages {

    private final Classes classes;
    private final SeatOffers offers;
    private final Catalogue catalogue;
    private final Tellings tellings;
    private final CheckIns checkIns;
    private final Certificates certificates;
    private final People people;
    private final NikList niks;
    private final Clock clock;

    ClassPages(
            Classes classes,
            SeatOffers offers,
            Catalogue catalogue,
            Tellings tellings,
            CheckIns checkIns,
            Certificates certificates,
            People people,
            Clock clock) {
        this.classes = classes;
        this.offers = offers;
        this.catalogue = catalogue;
        this.tellings = tellings;
        this.checkIns = checkIns;
        this.certificates = certificates;
        this.people = people;
        this.niks = new NikList(people);
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(new ClassId(id), "", Errors.NONE, OK, by);
    }

    @PostMapping("/participants")
    @For({OFFICER, TRAINER})
    ModelAndView enrol(
            @PathVariable UUID id, @RequestParam(name = "niks", defaultValue = "") String written, Actor by) {
        var read = niks.read(written);
        if (!read.errors().isEmpty()) return page(new ClassId(id), written, read.errors(), UNPROCESSABLE_CONTENT, by);
        var outcome = classes.enrol(new ClassId(id), new HashSet<>(read.people()), today(), by);
        if (outcome instanceof Refused(OutOfReach(var who))) {
            return page(new ClassId(id), written, read.outOfReach(who), CONFLICT, by);
        }
        return after(outcome, id, written, by);
    }

    /// Takes somebody off the list before the first session.
    @PostMapping("/participants/{person}/removal")
    @For({OFFICER, TRAINER})
    ModelAndView takeOff(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            Actor by) {
        return switch (offers.takeOff(new ClassId(id), new PersonId(person), reason, by)) {
            case Done(var _) -> Page.redirect("/classes/" + id);
            case Refused(var refusal) -> page(new ClassId(id), "", Refusals.of(refusal), CONFLICT, by);
        };
    }

    @PostMapping("/attendance")
    @For({OFFICER, TRAINER})
    ModelAndView attend(
            @PathVariable UUID id,
            @RequestParam LocalDate session,
            @RequestParam(defaultValue = "") List<UUID> present,
            Actor by) {
        var people = present.stream().map(PersonId::new).collect(toSet());
        return after(classes.attend(new ClassId(id), session, people, by), id, "", by);
    }

    @PostMapping("/results")
    @For(TRAINER)
    ModelAndView judge(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        return after(classes.recordResults(new ClassId(id), results(id, sent), today(), by), id, "", by);
    }

    @PostMapping("/closure")
    @For(TRAINER)
    ModelAndView close(@PathVariable UUID id, Actor by) {
        return after(classes.close(new ClassId(id), today(), by), id, "", by);
    }

    private Map<PersonId, Outcome> results(UUID id, Map<String, String> sent) {
        var results = new HashMap<PersonId, Outcome>();
        for (var person : classes.find(new ClassId(id)).orElseThrow().people()) {
            var chosen = sent.getOrDefault("result-" + person.value(), "");
            Choices.read(Outcome.values(), chosen).ifPresent(outcome -> results.put(person, outcome));
        }
        return results;
    }

    private ModelAndView after(Result<?, ? extends ClassRefusal> outcome, UUID id, String written, Actor by) {
        return switch (outcome) {
            case Done<?, ? extends ClassRefusal> _ -> Page.redirect("/classes/" + id);
            case Refused<?, ? extends ClassRefusal>(var refusal) -> {
                var roster = classes.find(new ClassId(id)).orElseThrow();
                var errors = Refusals.of(refusal, people.all(roster.people()));
                yield page(new ClassId(id), written, errors, CONFLICT, by);
            }
        };
    }

    private ModelAndView page(ClassId id, String written, Errors errors, HttpStatus status, Actor by) {
        var roster = classes.find(id).orElseThrow();
        var page = new ClassPage(
                roster,
                ClassFacts.of(roster.of(), catalogue),
                people.all(roster.people()),
                checkIns.of(id),
                certificates.of(id).stream()
                        .filter(Certificate::isRevoked)
                        .map(Certificate::person)
                        .collect(toSet()),
                today(),
                news(id),
                by.is(OFFICER, TRAINER),
                by.is(TRAINER),
                classes.assessor(id, by),
                written,
                errors);
        return new Page("classes/show", page, status);
    }

    private int news(ClassId id) {
        return (int) tellings.of(id).stream()
                .filter(one -> !one.kind().isInvitation())
                .count();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
