package id.renteng.web.bank;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.Application;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.Contracts;
import id.renteng.financing.Decisions;
import id.renteng.financing.PayOutList;
import id.renteng.financing.PayOutRefusal;
import id.renteng.financing.PayOuts;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One file on the bank's desk: propose, confirm or send back, sign the contract, pay out.
@Controller
@RequestMapping("/bank/applications/{id}")
class FilePages {

    private final Decisions decisions;
    private final Contracts contracts;
    private final PayOuts payOuts;
    private final Files files;
    private final Refusals refusals;
    private final Clock clock;

    FilePages(Decisions decisions, Contracts contracts, PayOuts payOuts, Files files, Refusals refusals, Clock clock) {
        this.decisions = decisions;
        this.contracts = contracts;
        this.payOuts = payOuts;
        this.files = files;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    @For({BANK_MAKER, BANK_CHECKER})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(decisions.open(new ApplicationId(id), by), Map.of(), Errors.NONE, OK, by);
    }

    @PostMapping("/proposal")
    @For(BANK_MAKER)
    ModelAndView propose(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        var application = decisions.open(new ApplicationId(id), by);
        var form = new ProposalForm(sent, application.file());
        if (!form.errors().isEmpty()) return page(application, sent, form.errors(), UNPROCESSABLE_CONTENT, by);
        var outcome = decisions.propose(application.id(), form.proposal(), today(), by);
        return after(outcome, application, sent, by);
    }

    @PostMapping("/confirmation")
    @For(BANK_CHECKER)
    ModelAndView confirm(@PathVariable UUID id, Actor by) {
        var application = decisions.open(new ApplicationId(id), by);
        return after(decisions.confirm(application.id(), today(), by), application, Map.of(), by);
    }

    @PostMapping("/return")
    @For(BANK_CHECKER)
    ModelAndView sendBack(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        var application = decisions.open(new ApplicationId(id), by);
        var why = sent.getOrDefault("why", "");
        return after(decisions.sendBack(application.id(), why, today(), by), application, sent, by);
    }

    @PostMapping("/contract")
    @For({BANK_MAKER, BANK_CHECKER})
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var application = decisions.open(new ApplicationId(id), by);
        var signedOn = Days.read(sent.getOrDefault("signedOn", ""));
        if (signedOn.isEmpty()) return dateMissing(application, "signedOn", sent, by);
        return after(contracts.sign(application.id(), number, signedOn.get(), by), application, sent, by);
    }

    @PostMapping("/pay-out")
    @For(BANK_CHECKER)
    ModelAndView payOut(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String paid,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var application = decisions.open(new ApplicationId(id), by);
        var paidOn = Days.read(sent.getOrDefault("paidOn", ""));
        if (paidOn.isEmpty()) return dateMissing(application, "paidOn", sent, by);
        var amount = Amounts.read(paid);
        if (amount.isEmpty()) {
            var errors = Errors.NONE.and("paid", "application.receipt.unreadable");
            return page(application, sent, errors, UNPROCESSABLE_CONTENT, by);
        }
        var outcome = payOuts.record(application.id(), paidOn.get(), amount.get(), new IdempotencyKey(key), by);
        return after(outcome, application, sent, by);
    }

    /// The list as a file. A refusal shows on the page instead.
    @PostMapping("/pay-out-list")
    @For({BANK_MAKER, BANK_CHECKER})
    @Nullable
    ModelAndView list(@PathVariable UUID id, HttpServletResponse response, Actor by) throws IOException {
        return switch (payOuts.list(new ApplicationId(id), by)) {
            case Done<PayOutList, PayOutRefusal>(var list) -> {
                send(list, response);
                yield null;
            }
            case Refused<PayOutList, PayOutRefusal>(var why) -> {
                var application = decisions.open(new ApplicationId(id), by);
                yield page(application, Map.of(), refusals.of(why), CONFLICT, by);
            }
        };
    }

    private static void send(PayOutList list, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(list.fileName())
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(list.content().getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView dateMissing(Application application, String field, Map<String, String> sent, Actor by) {
        return page(application, sent, Errors.NONE.and(field, "bank.date-missing"), UNPROCESSABLE_CONTENT, by);
    }

    private ModelAndView after(Result<?, ?> outcome, Application application, Map<String, String> sent, Actor by) {
        return switch (outcome) {
            case Done<?, ?> _ ->
                Page.redirect("/bank/applications/" + application.id().value());
            case Refused<?, ?>(var why) -> page(application, sent, refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(
            Application application, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        return new Page("bank/file", files.page(application, values, errors, by), status);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
