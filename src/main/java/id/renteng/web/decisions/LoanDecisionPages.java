package id.renteng.web.decisions;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.financing.BankDecision;
import id.renteng.financing.Handover;
import id.renteng.financing.Handovers;
import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecisionId;
import id.renteng.financing.LoanDecisionRefusal;
import id.renteng.financing.LoanDecisions;
import id.renteng.financing.LoanFile;
import id.renteng.financing.Loans;
import id.renteng.financing.Plan;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.LoanHeads;
import id.renteng.web.loans.Staff;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Decisions of a bank on its loans that wait for its second officer, and what became of them.
@Controller
@RequestMapping("/loan-decisions")
class LoanDecisionPages {

    private final LoanDecisions decisions;
    private final Handovers handovers;
    private final Loans loans;
    private final LoanHeads heads;
    private final Staff staff;

    LoanDecisionPages(LoanDecisions decisions, Handovers handovers, Loans loans, LoanHeads heads, Staff staff) {
        this.decisions = decisions;
        this.handovers = handovers;
        this.loans = loans;
        this.heads = heads;
        this.staff = staff;
    }

    @GetMapping
    @For({BANK_MAKER, BANK_CHECKER})
    ModelAndView waiting(Actor by) {
        var waiting = decisions.waiting(by);
        var groups = heads.groups(waiting.stream().map(BankDecision::loan).toList());
        var names = staff.names(waiting.stream().map(BankDecision::proposedBy));
        var rows = waiting.stream()
                .map(one -> new DecisionsPage.Row(one, groups.getOrDefault(one.loan(), ""), names.of(one.proposedBy())))
                .toList();
        return new Page("decisions/list", new DecisionsPage(rows, places(by)));
    }

    private List<DecisionsPage.Place> places(Actor by) {
        var waiting = handovers.waiting(by);
        var groups = heads.groups(waiting.stream().map(Handover::loan).toList());
        var names = staff.names(waiting.stream().map(Handover::askedBy));
        return waiting.stream()
                .map(one -> new DecisionsPage.Place(one, groups.getOrDefault(one.loan(), ""), names.of(one.askedBy())))
                .toList();
    }

    @GetMapping("/{id}")
    @For({BANK_MAKER, BANK_CHECKER, OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(new LoanDecisionId(id), Errors.NONE, OK, by);
    }

    @PostMapping("/{id}/confirmation")
    @For(BANK_CHECKER)
    ModelAndView confirm(@PathVariable UUID id, Actor by) {
        return after(decisions.confirm(new LoanDecisionId(id), by), id, by);
    }

    @PostMapping("/{id}/return")
    @For(BANK_CHECKER)
    ModelAndView sendBack(@PathVariable UUID id, Actor by) {
        return after(decisions.sendBack(new LoanDecisionId(id), by), id, by);
    }

    private ModelAndView after(Result<?, LoanDecisionRefusal> outcome, UUID id, Actor by) {
        return switch (outcome) {
            case Done<?, ?> _ -> Page.redirect("/loan-decisions/" + id);
            case Refused<?, LoanDecisionRefusal>(var why) ->
                page(new LoanDecisionId(id), DecisionRefusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(LoanDecisionId id, Errors errors, HttpStatus status, Actor by) {
        var decision = decisions.seenBy(by, id);
        var file = loans.seenBy(by, decision.loan());
        boolean proposed = decision.proposedBy().equals(by.user());
        var formers = loans.formerPlans(file.loan());
        var page = new DecisionPage(
                heads.of(file.loan(), List.of()),
                file,
                decision,
                before(decision, file, formers),
                after(decision, file, formers, by),
                staff.name(decision.proposedBy()),
                decision.decidedBy().map(staff::name).orElse(""),
                decision.isPending() && !proposed && by.is(BANK_CHECKER),
                proposed,
                errors);
        return new Page("decisions/show", page, status);
    }

    private static Optional<Plan> before(BankDecision decision, LoanFile file, List<Plan.Former> formers) {
        return switch (decision.outcome()) {
            case PENDING -> Optional.of(Plan.of(file.book()));
            case SENT_BACK -> Optional.empty();
            case CONFIRMED ->
                formers.stream()
                        .filter(former -> former.decision().equals(decision.id()))
                        .map(Plan.Former::plan)
                        .findFirst();
        };
    }

    /// The plan that was made then: the next one that was set aside, or the one that holds.
    private Optional<Plan> after(BankDecision decision, LoanFile file, List<Plan.Former> formers, Actor by) {
        if (!(decision.decision() instanceof Restructure terms)) return Optional.empty();
        return switch (decision.outcome()) {
            case PENDING ->
                decisions.preview(by, decision.loan(), terms) instanceof Done<Plan, ?>(var plan)
                        ? Optional.of(plan)
                        : Optional.empty();
            case SENT_BACK -> Optional.empty();
            case CONFIRMED ->
                Stream.concat(
                                formers.stream()
                                        .dropWhile(former -> !former.decision().equals(decision.id()))
                                        .skip(1)
                                        .map(Plan.Former::plan),
                                Stream.of(Plan.of(file.book())))
                        .findFirst();
        };
    }
}
