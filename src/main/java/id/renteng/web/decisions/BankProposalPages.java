package id.renteng.web.decisions;

import static id.renteng.kernel.Role.BANK_MAKER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecision.WriteOff;
import id.renteng.financing.LoanDecisionId;
import id.renteng.financing.LoanDecisionRefusal;
import id.renteng.financing.LoanDecisions;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.Plan;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.LoanHeads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Proposing to give a loan other instalments, looked at beside the old ones before it is sent, or to write it off.
@Controller
@RequestMapping("/loans/{id}")
class BankProposalPages {

    private final LoanDecisions decisions;
    private final Loans loans;
    private final LoanHeads heads;

    BankProposalPages(LoanDecisions decisions, Loans loans, LoanHeads heads) {
        this.decisions = decisions;
        this.loans = loans;
        this.heads = heads;
    }

    @GetMapping("/restructuring")
    @For(BANK_MAKER)
    ModelAndView consider(@PathVariable UUID id, Actor by) {
        return page(loans.seenBy(by, new LoanId(id)), Map.of(), Optional.empty(), Errors.NONE, OK);
    }

    @PostMapping("/restructuring")
    @For(BANK_MAKER)
    ModelAndView restructure(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String look,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var form = form(file, sent);
        if (!form.errors().isEmpty()) return page(file, sent, Optional.empty(), form.errors(), UNPROCESSABLE_CONTENT);
        return switch (decisions.preview(by, file.loan().id(), form.terms())) {
            case Refused<Plan, LoanDecisionRefusal>(var why) ->
                page(file, sent, Optional.empty(), DecisionRefusals.of(why), CONFLICT);
            case Done<Plan, ?>(var plan) ->
                look.isEmpty()
                        ? send(file, form.terms(), plan, sent, by)
                        : page(file, sent, Optional.of(plan), Errors.NONE, OK);
        };
    }

    @GetMapping("/write-off")
    @For(BANK_MAKER)
    ModelAndView considerWriteOff(@PathVariable UUID id, Actor by) {
        return writeOffPage(id, "", Errors.NONE, OK, by);
    }

    @PostMapping("/write-off")
    @For(BANK_MAKER)
    ModelAndView writeOff(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor by) {
        return switch (decisions.propose(new LoanId(id), new WriteOff(), reason, by)) {
            case Done<LoanDecisionId, ?>(var made) -> Page.redirect("/loan-decisions/" + made.value());
            case Refused<?, LoanDecisionRefusal>(var why) ->
                writeOffPage(id, reason, DecisionRefusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView send(LoanFile file, Restructure terms, Plan plan, Map<String, String> sent, Actor by) {
        var reason = sent.getOrDefault("reason", "");
        return switch (decisions.propose(file.loan().id(), terms, reason, by)) {
            case Done<LoanDecisionId, ?>(var made) -> Page.redirect("/loan-decisions/" + made.value());
            case Refused<?, LoanDecisionRefusal>(var why) ->
                page(file, sent, Optional.of(plan), DecisionRefusals.of(why), CONFLICT);
        };
    }

    private ModelAndView page(
            LoanFile file, Map<String, String> sent, Optional<Plan> preview, Errors errors, HttpStatus status) {
        var page = new RestructurePage(
                heads.of(file.loan(), List.of()),
                file,
                form(file, sent).methods(),
                Plan.of(file.book()),
                preview,
                sent,
                errors);
        return new Page("decisions/restructure", page, status);
    }

    private ModelAndView writeOffPage(UUID id, String reason, Errors errors, HttpStatus status, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var page = new WriteOffPage(heads.of(file.loan(), List.of()), file, reason, errors);
        return new Page("decisions/write-off", page, status);
    }

    private static RestructureForm form(LoanFile file, Map<String, String> sent) {
        return new RestructureForm(
                sent, RestructureForm.methodsFor(file.loan().terms().method()));
    }
}
