package id.renteng.web.applications;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.ApplicationId;
import id.renteng.financing.Applications;
import id.renteng.financing.ConsentMethod;
import id.renteng.financing.ConsentRefusal;
import id.renteng.financing.Consents;
import id.renteng.financing.Consents.Question;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Every member's own consent to joint liability: the most she may have to pay first, then the words, then her yes.
@Controller
@RequestMapping("/applications/{id}/consents")
class ConsentPages {

    private final Applications applications;
    private final Consents consents;
    private final ApplicationFaces faces;
    private final People people;
    private final Refusals refusals;
    private final Clock clock;

    ConsentPages(
            Applications applications,
            Consents consents,
            ApplicationFaces faces,
            People people,
            Refusals refusals,
            Clock clock) {
        this.applications = applications;
        this.consents = consents;
        this.faces = faces;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR, CHAIR})
    ModelAndView list(@PathVariable UUID id, Actor by) {
        var face = faces.of(applications.find(new ApplicationId(id), by).orElseThrow(), by);
        boolean open = face.is("DRAFT", "APPROVED") && face.file().difference().isZero();
        return new Page("applications/consents", new ConsentListPage(face, by.is(OFFICER), open));
    }

    @GetMapping("/mine")
    @For({MEMBER, CHAIR})
    ModelAndView mine(@PathVariable UUID id, Actor by) {
        return page(id, own(by), "", "", Errors.NONE, OK, by);
    }

    @PostMapping("/mine")
    @For({MEMBER, CHAIR})
    ModelAndView consent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String agree,
            Actor by) {
        if (agree.isEmpty()) {
            var errors = Errors.NONE.and("agree", "application.consent.tick");
            return page(id, own(by), "", "", errors, UNPROCESSABLE_CONTENT, by);
        }
        return give(id, own(by), ConsentMethod.OWN_ACCOUNT, "", hash, by);
    }

    @GetMapping("/{person}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return page(id, new PersonId(person), "", "", Errors.NONE, OK, by);
    }

    @PostMapping("/{person}")
    @For(OFFICER)
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String witness,
            @RequestParam(defaultValue = "") String hash,
            Actor by) {
        var chosen = Choices.read(ConsentMethod.values(), method);
        if (chosen.isEmpty()) {
            var errors = Errors.NONE.and("method", "application.consent.choose-method");
            return page(id, new PersonId(person), method, witness, errors, UNPROCESSABLE_CONTENT, by);
        }
        return give(id, new PersonId(person), chosen.get(), witness, hash, by);
    }

    private ModelAndView give(UUID id, PersonId member, ConsentMethod method, String witness, String hash, Actor by) {
        var given = consents.give(new ApplicationId(id), member, method, witness, hash, clock.instant(), by);
        return switch (given) {
            case Done<?, ConsentRefusal> _
            when method.needsWitness() -> Page.redirect("/applications/" + id + "/consents");
            case Done<?, ConsentRefusal> _ -> Page.redirect("/applications/" + id + "/consents/mine");
            case Refused<?, ConsentRefusal>(var why) ->
                page(id, member, method.name(), witness, refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(
            UUID id, PersonId member, String method, String witness, Errors errors, HttpStatus status, Actor by) {
        var application = applications.find(new ApplicationId(id), by).orElseThrow();
        var file = application.file();
        if (file.partOf(member).isEmpty()) throw new java.util.NoSuchElementException("no part of hers");
        @org.jspecify.annotations.Nullable Question question = null;
        var all = errors;
        switch (consents.question(file.id(), member, by)) {
            case Done<Question, ConsentRefusal>(var asked) -> question = asked;
            case Refused<Question, ConsentRefusal>(var why) -> all = errors.isEmpty() ? refusals.of(why) : errors;
        }
        boolean own = member.value().equals(by.person());
        var path = "/applications/" + id;
        var page = new ConsentPage(
                id,
                file.reference(),
                people.find(member).orElseThrow().name(),
                question,
                consents.current(file.id(), by).get(member),
                own,
                by.is(OFFICER),
                path + "/consents/" + (own ? "mine" : member.value().toString()),
                own ? path : path + "/consents",
                method,
                witness,
                all);
        return new Page("applications/consent", page, status);
    }

    private static PersonId own(Actor by) {
        return new PersonId(Objects.requireNonNull(by.person()));
    }
}
