package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toSet;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Learning;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Catalogue;
import id.renteng.training.Certificate;
import id.renteng.training.Certificates;
import id.renteng.training.ClassChanges;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.MatchingRuns;
import id.renteng.training.Offer;
import id.renteng.training.OfferRefusal;
import id.renteng.training.SeatOffers;
import id.renteng.training.Telling;
import id.renteng.training.Tellings;
import id.renteng.training.TrainingNeeds;
import id.renteng.training.TrainingRecords;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Invitations and their answers: those of a class for the office, and one's own.
@Controller
class OfferPages {

    private final SeatOffers offers;
    private final MatchingRuns runs;
    private final TrainingNeeds needs;
    private final Certificates certificates;
    private final Classes classes;
    private final ClassChanges changes;
    private final Tellings tellings;
    private final TrainingRecords records;
    private final Catalogue catalogue;
    private final Learning learning;
    private final People people;

    OfferPages(
            SeatOffers offers,
            MatchingRuns runs,
            TrainingNeeds needs,
            Certificates certificates,
            Classes classes,
            ClassChanges changes,
            Tellings tellings,
            TrainingRecords records,
            Catalogue catalogue,
            Learning learning,
            People people) {
        this.certificates = certificates;
        this.offers = offers;
        this.runs = runs;
        this.needs = needs;
        this.classes = classes;
        this.changes = changes;
        this.tellings = tellings;
        this.records = records;
        this.catalogue = catalogue;
        this.learning = learning;
        this.people = people;
    }

    @GetMapping("/classes/{id}/offers")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return show(id, Errors.NONE, OK, by);
    }

    @GetMapping("/classes/{id}/offers/messages")
    @For({OFFICER, TRAINER})
    ModelAndView messages(@PathVariable UUID id) {
        var of = classes.find(new ClassId(id)).orElseThrow().of();
        var open = tellings.of(of.id()).stream()
                .filter(one -> one.kind().isInvitation())
                .toList();
        var known = people.all(open.stream().map(Telling::person).collect(toSet()));
        var words = TellingMessage.here(of, catalogue.rule(of.firstSession()));
        return new Page("matching/messages", new InvitationMessages(open, known, words));
    }

    /// Says that one of them was told.
    @PostMapping("/classes/{id}/offers/messages/{person}")
    @For({OFFICER, TRAINER})
    ModelAndView told(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") List<Long> shown,
            @RequestParam(defaultValue = "IN_PERSON") Telling.Way how,
            Actor by) {
        var _ = tellings.told(new ClassId(id), List.of(new PersonId(person)), shown, how, by);
        return Page.redirect("/classes/" + id + "/offers/messages");
    }

    @PostMapping("/classes/{id}/offers/{person}")
    @For({OFFICER, TRAINER})
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Actor by) {
        return switch (taken(id, new PersonId(person), answer, reason, by)) {
            case Done(var _) -> Page.redirect("/classes/" + id + "/offers");
            case Refused(var refusal) -> show(id, Refusals.of(refusal), CONFLICT, by);
        };
    }

    /// Gives the seats of those who let their day pass to the next.
    @PostMapping("/classes/{id}/passing-on")
    @For({OFFICER, TRAINER})
    ModelAndView passOn(@PathVariable UUID id, Actor by) {
        var _ = offers.passOn(by);
        return Page.redirect("/classes/" + id + "/offers");
    }

    @GetMapping("/my-training")
    @For({CHAIR, MEMBER})
    ModelAndView mine(Actor by) {
        return mine(Errors.NONE, OK, by);
    }

    @PostMapping("/my-training/{id}")
    @For({CHAIR, MEMBER})
    ModelAndView answerOwn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Actor by) {
        return switch (taken(id, new PersonId(NeedsPages.own(by)), answer, reason, by)) {
            case Done(var _) -> Page.redirect("/my-training");
            case Refused(var refusal) -> mine(Refusals.of(refusal), CONFLICT, by);
        };
    }

    private Result<Offer, OfferRefusal> taken(UUID id, PersonId person, String answer, String reason, Actor by) {
        var in = new ClassId(id);
        return switch (answer) {
            case "yes" -> offers.answer(in, person, true, "", by);
            case "no" -> offers.answer(in, person, false, reason.strip(), by);
            default -> offers.withdraw(in, person, reason, by);
        };
    }

    private ModelAndView show(UUID id, Errors errors, HttpStatus status, Actor by) {
        var of = classes.find(new ClassId(id)).orElseThrow().of();
        var all = offers.of(of.id());
        var named = all.stream().map(Offer::person).collect(toSet());
        var page = new OffersPage(of, all, people.all(named), by.is(OFFICER, TRAINER) && !of.isClosed(), errors);
        return new Page("matching/offers", page, status);
    }

    private ModelAndView mine(Errors errors, HttpStatus status, Actor by) {
        var person = new PersonId(NeedsPages.own(by));
        var all = offers.of(person, by);
        var run = runs.ofPerson(person, by);
        var news = changes.of(person, by);
        var of = classes.all(MyTrainingPage.named(all, run, news));
        var certified = certificates.of(person, by).stream()
                .filter(one -> !one.isRevoked())
                .map(Certificate::in)
                .collect(toSet());
        var page = MyTrainingPage.of(
                all,
                run,
                of,
                records.classesOf(person, by),
                needs.of(person, by).isPresent(),
                learning.ownWords(List.of(person)).get(person),
                certified,
                certificates.revocations(person, by),
                news,
                changes.moves(run.places().keySet()),
                tellings.of(person, by),
                tellings.hasNoClass(person, by),
                errors);
        return new Page("matching/mine", page, status);
    }
}
