package id.renteng.web.applications;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.Application;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.ApplicationRefusal;
import id.renteng.financing.Applications;
import id.renteng.financing.PayOutRefusal;
import id.renteng.financing.PayOuts;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One application: what it says, what is missing, what the bank said, and what the group may do next.
@Controller
@RequestMapping("/applications/{id}")
class ApplicationPages {

    private final Applications applications;
    private final PayOuts payOuts;
    private final ApplicationFaces faces;
    private final Refusals refusals;
    private final Clock clock;

    ApplicationPages(
            Applications applications, PayOuts payOuts, ApplicationFaces faces, Refusals refusals, Clock clock) {
        this.applications = applications;
        this.payOuts = payOuts;
        this.faces = faces;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR, CHAIR, MEMBER})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(id, "", Errors.NONE, OK, by);
    }

    @PostMapping("/sending")
    @For({OFFICER, CHAIR})
    ModelAndView send(@PathVariable UUID id, @RequestParam UUID key, Actor by) {
        return after(applications.send(new ApplicationId(id), today(), new IdempotencyKey(key), by), id, "", by);
    }

    @PostMapping("/answer")
    @For({OFFICER, CHAIR})
    ModelAndView answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Actor by) {
        return after(applications.answer(new ApplicationId(id), words, by), id, words, by);
    }

    @PostMapping("/withdrawal")
    @For({OFFICER, CHAIR})
    ModelAndView withdraw(@PathVariable UUID id, Actor by) {
        return after(applications.withdraw(new ApplicationId(id), today(), by), id, "", by);
    }

    @PostMapping("/receipt")
    @For({MEMBER, CHAIR})
    ModelAndView receive(@PathVariable UUID id, @RequestParam(defaultValue = "") String received, Actor by) {
        var amount = Amounts.read(received);
        if (amount.isEmpty()) {
            var errors = Errors.NONE.and("received", "application.receipt.unreadable");
            return page(id, "", errors, UNPROCESSABLE_CONTENT, by);
        }
        return switch (payOuts.confirmReceipt(new ApplicationId(id), amount.get(), today(), by)) {
            case Done<?, ?> _ -> Page.redirect("/applications/" + id);
            case Refused<?, PayOutRefusal>(var why) -> page(id, "", refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView after(Result<?, ApplicationRefusal> outcome, UUID id, String words, Actor by) {
        return switch (outcome) {
            case Done<?, ApplicationRefusal> _ -> Page.redirect("/applications/" + id);
            case Refused<?, ApplicationRefusal>(var why) -> page(id, words, refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(UUID id, String words, Errors errors, HttpStatus status, Actor by) {
        var application = applications.find(new ApplicationId(id), by).orElseThrow();
        var page = new ApplicationPage(
                faces.of(application, by),
                by.is(OFFICER, CHAIR),
                application instanceof Application.PaidOut && by.is(MEMBER, CHAIR),
                obstacle(application, by),
                UUID.randomUUID().toString(),
                words,
                errors);
        return new Page("applications/show", page, status);
    }

    private Errors obstacle(Application application, Actor by) {
        if (!(application instanceof Application.Draft)) return Errors.NONE;
        return applications
                .obstacle(application.id(), today(), by)
                .map(refusals::of)
                .orElse(Errors.NONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
