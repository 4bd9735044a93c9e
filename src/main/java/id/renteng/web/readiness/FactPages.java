package id.renteng.web.readiness;

import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.ConsentMethod;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.EvidenceRefusal;
import id.renteng.readiness.Learning;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.readiness.FactsPage.Form;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the facts behind the task list are recorded, one member at a time.
@Controller
@RequestMapping("/loan-groups/{id}/readiness")
class FactPages {

    private final Evidence evidence;
    private final FactLists lists;
    private final Learning learning;

    FactPages(Evidence evidence, FactLists lists, Learning learning) {
        this.evidence = evidence;
        this.lists = lists;
        this.learning = learning;
    }

    @ModelAttribute
    Form form(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String source) {
        return new Form(person, choice, on, note, source);
    }

    @GetMapping("/credit-history")
    @For(OFFICER)
    ModelAndView creditHistory(@PathVariable UUID id, Form form, Actor by) {
        return new Page("readiness/facts", lists.creditHistory(new LoanGroupId(id), form, Errors.NONE, by));
    }

    @PostMapping("/credit-history")
    @For(OFFICER)
    ModelAndView recordCreditHistory(@PathVariable UUID id, Form form, Actor by) {
        var asked = new Asked<>(form, CreditStatus.class);
        var source = Choices.read(Source.values(), form.source());
        if (asked.isWrong() || !lists.isMember(id, asked.person())) return credit(id, form, asked.errors(), by);
        if (source.isEmpty()) {
            return credit(id, form, Errors.NONE.and("source", "readiness.error.choice"), by);
        }
        return after(
                evidence.recordCreditHistory(asked.person(), asked.choice(), source.get(), asked.on(), by),
                id,
                "credit-history",
                errors -> page(lists.creditHistory(new LoanGroupId(id), form, errors, by), CONFLICT));
    }

    @GetMapping("/consents")
    @For(OFFICER)
    ModelAndView consents(@PathVariable UUID id, Form form) {
        return page(lists.consents(new LoanGroupId(id), form, Errors.NONE), OK);
    }

    @PostMapping("/consents")
    @For(OFFICER)
    ModelAndView recordConsent(@PathVariable UUID id, Form form, Actor by) {
        var asked = new Asked<>(form, ConsentMethod.class);
        if (asked.isWrong() || !lists.isMember(id, asked.person())) {
            return page(lists.consents(new LoanGroupId(id), form, asked.errors()), UNPROCESSABLE_CONTENT);
        }
        return after(
                evidence.recordConsent(asked.person(), asked.choice(), asked.on(), by),
                id,
                "consents",
                errors -> page(lists.consents(new LoanGroupId(id), form, errors), CONFLICT));
    }

    @GetMapping("/own-words")
    @For(TRAINER)
    ModelAndView ownWords(@PathVariable UUID id, Form form) {
        return page(lists.ownWords(new LoanGroupId(id), form, Errors.NONE), OK);
    }

    @PostMapping("/own-words")
    @For(TRAINER)
    ModelAndView recordOwnWords(@PathVariable UUID id, Form form, Actor by) {
        var asked = new Asked<>(form, FactLists.Understood.class);
        if (asked.isWrong() || !lists.isMember(id, asked.person())) {
            return page(lists.ownWords(new LoanGroupId(id), form, asked.errors()), UNPROCESSABLE_CONTENT);
        }
        boolean understood = asked.choice() == FactLists.Understood.RIGHT;
        var said = new Learning.OwnWords(asked.person(), form.note(), understood, asked.on());
        return after(
                learning.recordOwnWords(said, by),
                id,
                "own-words",
                errors -> page(lists.ownWords(new LoanGroupId(id), form, errors), CONFLICT));
    }

    private ModelAndView credit(UUID id, Form form, Errors errors, Actor by) {
        return page(lists.creditHistory(new LoanGroupId(id), form, errors, by), UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView after(
            Result<?, ? extends EvidenceRefusal> outcome,
            UUID id,
            String kind,
            java.util.function.Function<Errors, ModelAndView> again) {
        return switch (outcome) {
            case Done<?, ? extends EvidenceRefusal> _ -> Page.redirect("/loan-groups/" + id + "/readiness/" + kind);
            case Refused<?, ? extends EvidenceRefusal>(var refusal) -> again.apply(Asked.refusal(refusal));
        };
    }

    private static ModelAndView page(FactsPage page, HttpStatus status) {
        return new Page("readiness/facts", page, status);
    }
}
