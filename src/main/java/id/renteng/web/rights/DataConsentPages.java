package id.renteng.web.rights;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Agreement;
import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentTexts;
import id.renteng.registry.DataConsents;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.Restrictions;
import id.renteng.registry.WordsNotInForce;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
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

/// What a person agreed to, as the office records it from a paper she signed.
@Controller
@RequestMapping("/people/{id}")
class DataConsentPages {

    private final People people;
    private final DataConsents consents;
    private final ConsentTexts texts;
    private final Restrictions restrictions;

    DataConsentPages(People people, DataConsents consents, ConsentTexts texts, Restrictions restrictions) {
        this.people = people;
        this.consents = consents;
        this.texts = texts;
        this.restrictions = restrictions;
    }

    @GetMapping("/consents")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return show(id, by, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/consents")
    @For(OFFICER)
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam ConsentPurpose purpose,
            @RequestParam boolean given,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable ConsentMeans means,
            Actor by) {
        var person = new PersonId(id);
        if (means == null || means == ConsentMeans.OWN_ACCOUNT || means == ConsentMeans.REQUEST) {
            var missing = Errors.NONE.and("means-" + purpose, "rights.means.missing");
            return show(id, by, missing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!given) {
            consents.withdraw(person, purpose, means, by);
            return Page.redirect("/people/" + id + "/consents");
        }
        return switch (give(person, purpose, version, means, by)) {
            case Done(var _) -> Page.redirect("/people/" + id + "/consents");
            case Refused(WordsNotInForce()) -> {
                var wrong = Errors.NONE.and("version-" + purpose, "rights.words.not-in-force");
                yield show(id, by, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private Result<PersonId, WordsNotInForce> give(
            PersonId person, ConsentPurpose purpose, int version, ConsentMeans means, Actor by) {
        return version < 1
                ? Result.refused(new WordsNotInForce())
                : consents.give(person, new Agreement(purpose, version, means), by);
    }

    @PostMapping("/restriction/lift")
    @For(OFFICER)
    ModelAndView lift(@PathVariable UUID id, Actor by) {
        restrictions.lift(new PersonId(id), by);
        return Page.redirect("/people/" + id + "/consents");
    }

    private ModelAndView show(UUID id, Actor by, Errors errors, HttpStatus status) {
        var person = people.find(new PersonId(id)).orElseThrow();
        var page = new ConsentsPage(
                person,
                texts.untilToday(),
                consents.of(person.id()),
                consents.asksAgain(person.id()),
                restrictions.since(person.id()).orElse(null),
                by.is(OFFICER),
                false,
                errors);
        return new Page("rights/consents", page, status);
    }
}
