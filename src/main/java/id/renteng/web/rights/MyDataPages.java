package id.renteng.web.rights;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Agreement;
import id.renteng.registry.Businesses;
import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentTexts;
import id.renteng.registry.DataConsents;
import id.renteng.registry.DataRequestRefusal.WordsInvalid;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.People;
import id.renteng.registry.PersonCorrections;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.registry.Restrictions;
import id.renteng.registry.WholeNiks;
import id.renteng.registry.WordsNotInForce;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.CorrectionsView;
import id.renteng.web.registry.PersonalDataFiles;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A member's own data: she reads it, takes it home, agrees and takes back, and asks.
@Controller
@RequestMapping("/my-data")
class MyDataPages {

    private final People people;
    private final Businesses businesses;
    private final PayoutAccounts accounts;
    private final WholeNiks niks;
    private final DataConsents consents;
    private final ConsentTexts texts;
    private final Restrictions restrictions;
    private final DataRequests requests;
    private final PersonCorrections corrections;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    MyDataPages(
            People people,
            Businesses businesses,
            PayoutAccounts accounts,
            WholeNiks niks,
            DataConsents consents,
            ConsentTexts texts,
            Restrictions restrictions,
            DataRequests requests,
            PersonCorrections corrections,
            Regions regions,
            Documents documents,
            Clock clock) {
        this.people = people;
        this.businesses = businesses;
        this.accounts = accounts;
        this.niks = niks;
        this.consents = consents;
        this.texts = texts;
        this.restrictions = restrictions;
        this.requests = requests;
        this.corrections = corrections;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    @For({MEMBER, CHAIR})
    ModelAndView show(Actor by) {
        return show(by, "", Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/consents")
    @For({MEMBER, CHAIR})
    ModelAndView record(
            @RequestParam ConsentPurpose purpose,
            @RequestParam boolean given,
            @RequestParam(defaultValue = "1") int version,
            Actor by) {
        if (!given) {
            consents.withdraw(self(by), purpose, ConsentMeans.OWN_ACCOUNT, by);
            return Page.redirect("/my-data#consents");
        }
        var agreed = new Agreement(purpose, Math.max(1, version), ConsentMeans.OWN_ACCOUNT);
        return switch (consents.give(self(by), agreed, by)) {
            case Done(var _) -> Page.redirect("/my-data#consents");
            case Refused(WordsNotInForce()) -> show(by, "", Errors.of("rights.words.changed"), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/requests")
    @For({MEMBER, CHAIR})
    ModelAndView ask(
            @RequestParam(required = false) @Nullable DataRight right,
            @RequestParam(defaultValue = "") String asked,
            Actor by) {
        if (right == null) {
            var missing = Errors.NONE.and("right", "registry.request.right-missing");
            return show(by, asked, missing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (requests.receive(self(by), right, asked, by)) {
            case Done(var _) -> Page.redirect("/my-data");
            case Refused(WordsInvalid()) -> {
                var tooLong = Errors.NONE.and("asked", "registry.request.asked-too-long");
                yield show(by, asked, tooLong, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @PostMapping("/pdf")
    @For({MEMBER, CHAIR})
    ResponseEntity<byte[]> pdf(Actor by) {
        return PersonalDataFiles.pdf(documents, requests.copy(self(by), by), regions);
    }

    @PostMapping("/json")
    @For({MEMBER, CHAIR})
    ResponseEntity<byte[]> json(Actor by) {
        return PersonalDataFiles.json(requests.copy(self(by), by));
    }

    /// @throws NoSuchElementException if her account belongs to nobody in the register
    private static PersonId self(Actor by) {
        var person = by.person();
        if (person == null) throw new NoSuchElementException();
        return new PersonId(person);
    }

    private ModelAndView show(Actor by, String asked, Errors errors, HttpStatus status) {
        var person = people.find(self(by)).orElseThrow();
        var said = new ConsentsPage(
                person,
                texts.untilToday(),
                consents.of(person.id()),
                consents.asksAgain(person.id()),
                restrictions.since(person.id()).orElse(null),
                true,
                true,
                Errors.NONE);
        var page = new MyDataPage(
                said,
                regions.nameOf(person.kelurahan()),
                businesses.of(person.id()),
                accounts.find(person.id()).orElse(null),
                niks.looks(person.id()),
                requests.of(person.id()),
                CorrectionsView.of(corrections.of(person.id()), regions),
                clock.instant(),
                asked,
                errors);
        return new Page("rights/my-data", page, status);
    }
}
