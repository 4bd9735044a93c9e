package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.training.Catalogue;
import id.renteng.training.ClassId;
import id.renteng.training.ClassSummary;
import id.renteng.training.Classes;
import id.renteng.training.OfferRefusal;
import id.renteng.training.SeatOffers;
import id.renteng.training.Telling;
import id.renteng.training.Tellings;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
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

/// One list over all classes of whom to tell in person of her seat, her class or her certificate: on a phone on the
/// way, or printed. Who tells her writes down that she knows, or her answer at once.
@Controller
@RequestMapping("/training-tellings")
class TellingPages {

    private static final int SHOWN_MAX = 100;

    private final Tellings tellings;
    private final SeatOffers offers;
    private final Classes classes;
    private final People people;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Clock clock;

    TellingPages(
            Tellings tellings,
            SeatOffers offers,
            Classes classes,
            People people,
            Catalogue catalogue,
            Regions regions,
            Clock clock) {
        this.tellings = tellings;
        this.offers = offers;
        this.classes = classes;
        this.people = people;
        this.catalogue = catalogue;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, TRAINER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        return list(Errors.NONE, OK, by);
    }

    @PostMapping("/{in}/{person}")
    @For({OFFICER, VERIFIER, TRAINER})
    ModelAndView told(
            @PathVariable UUID in,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "told") String answer,
            @RequestParam(defaultValue = "") List<Long> shown,
            Actor by) {
        var of = new ClassId(in);
        var her = new PersonId(person);
        return switch (answer) {
            case "yes" -> answered(offers.answer(of, her, true, "", by), by);
            case "no" -> answered(offers.answer(of, her, false, "", by), by);
            default -> {
                var _ = tellings.told(of, List.of(her), shown, Telling.Way.IN_PERSON, by);
                yield Page.redirect("/training-tellings");
            }
        };
    }

    private ModelAndView answered(Result<?, OfferRefusal> outcome, Actor by) {
        return switch (outcome) {
            case Done<?, OfferRefusal> _ -> Page.redirect("/training-tellings");
            case Refused<?, OfferRefusal>(var refusal) -> list(Refusals.of(refusal), CONFLICT, by);
        };
    }

    private ModelAndView list(Errors errors, HttpStatus status, Actor by) {
        var all = tellings.inPerson(by);
        var shown = all.stream().limit(SHOWN_MAX).toList();
        var page = new TellingsPage(
                shown,
                all.size(),
                people.all(shown.stream().map(Telling::person).collect(toSet())),
                wordsOf(shown),
                regions,
                LocalDate.now(clock),
                by.is(OFFICER, VERIFIER, TRAINER),
                by.is(OFFICER, TRAINER),
                errors);
        return new Page("matching/tellings", page, status);
    }

    private Map<ClassId, TellingMessage> wordsOf(List<Telling> shown) {
        var rule = catalogue.rule(LocalDate.now(clock));
        return classes.all(shown.stream().map(Telling::in).collect(toSet())).stream()
                .map(ClassSummary::of)
                .collect(toMap(TrainingClass::id, of -> TellingMessage.here(of, rule)));
    }
}
