package id.renteng.web.rights;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentTexts;
import id.renteng.registry.DataConsents;
import id.renteng.registry.NewWords;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The words that people agree to, by purpose and version, and the sheet they sign on.
@Controller
@RequestMapping("/consent-texts")
class ConsentTextPages {

    private final ConsentTexts texts;
    private final DataConsents consents;
    private final Documents documents;
    private final Clock clock;

    ConsentTextPages(ConsentTexts texts, DataConsents consents, Documents documents, Clock clock) {
        this.texts = texts;
        this.consents = consents;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        return new Page(
                "rights/consent-texts", new ConsentTextsPage(texts.inForce(), consents.renewalCount(by.area())));
    }

    /// For somebody without a phone: the words of today, with room for her signature or thumb.
    @GetMapping("/sheet.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> sheet() {
        return documents.pdf("lembar-persetujuan", "document/consent-sheet", texts.inForce());
    }

    @GetMapping("/{purpose}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable ConsentPurpose purpose, Actor by) {
        var last = texts.versions(purpose).getFirst();
        var form = new NewWords(last.words(), last.english(), "", "", "");
        return show(purpose, form, by, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{purpose}")
    @For(HEAD)
    ModelAndView publish(
            @PathVariable ConsentPurpose purpose,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String validFrom,
            @RequestParam(defaultValue = "") String asksAgain,
            @RequestParam(defaultValue = "") String why,
            Actor by) {
        var form = new NewWords(words, english, validFrom, asksAgain, why);
        return switch (texts.publish(purpose, form, by)) {
            case Done(var _) -> Page.redirect("/consent-texts/" + purpose);
            case Refused(var wrong) -> {
                var errors = Errors.NONE;
                for (var field : wrong.fields()) errors = errors.and(field.field(), "rights.field." + field.code());
                yield show(purpose, form, by, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private ModelAndView show(ConsentPurpose purpose, NewWords form, Actor by, Errors errors, HttpStatus status) {
        var page =
                new ConsentTextPage(purpose, texts.versions(purpose), LocalDate.now(clock), form, by.is(HEAD), errors);
        return new Page("rights/consent-text", page, status);
    }
}
