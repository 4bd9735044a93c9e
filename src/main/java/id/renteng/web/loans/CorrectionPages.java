package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.financing.Correction;
import id.renteng.financing.CorrectionId;
import id.renteng.financing.CorrectionRefusal;
import id.renteng.financing.Corrections;
import id.renteng.financing.Happening;
import id.renteng.financing.LoanActs;
import id.renteng.financing.LoanFile;
import id.renteng.financing.Loans;
import id.renteng.financing.MeetingId;
import id.renteng.financing.Meetings;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Corrections that wait for a second person: approved or refused here.
@Controller
@RequestMapping("/corrections")
class CorrectionPages {

    private final Corrections corrections;
    private final LoanActs acts;
    private final Loans loans;
    private final Meetings meetings;
    private final LoanHeads heads;
    private final Staff staff;

    CorrectionPages(
            Corrections corrections, LoanActs acts, Loans loans, Meetings meetings, LoanHeads heads, Staff staff) {
        this.corrections = corrections;
        this.acts = acts;
        this.loans = loans;
        this.meetings = meetings;
        this.heads = heads;
        this.staff = staff;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView waiting(Actor by) {
        var waiting = corrections.waiting(by);
        var groups = heads.groups(waiting.stream().map(Correction::loan).toList());
        var names = staff.names(waiting.stream().map(Correction::proposedBy));
        var rows = waiting.stream()
                .map(one ->
                        new CorrectionsPage.Row(one, groups.getOrDefault(one.loan(), ""), names.of(one.proposedBy())))
                .toList();
        return new Page("loans/corrections", new CorrectionsPage(rows));
    }

    @GetMapping("/{id}")
    @For({OFFICER, HEAD, AUDITOR, CHAIR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(new CorrectionId(id), Errors.NONE, OK, by);
    }

    @PostMapping("/{id}/approval")
    @For({OFFICER, HEAD})
    ModelAndView approve(@PathVariable UUID id, Actor by) {
        return after(corrections.approve(new CorrectionId(id), by), id, by);
    }

    @PostMapping("/{id}/refusal")
    @For({OFFICER, HEAD})
    ModelAndView refuse(@PathVariable UUID id, Actor by) {
        return after(corrections.decline(new CorrectionId(id), by), id, by);
    }

    private ModelAndView after(Result<?, CorrectionRefusal> outcome, UUID id, Actor by) {
        return switch (outcome) {
            case Done<?, ?> _ -> Page.redirect("/corrections/" + id);
            case Refused<?, CorrectionRefusal>(var why) -> page(new CorrectionId(id), Refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(CorrectionId id, Errors errors, HttpStatus status, Actor by) {
        var correction = corrections.seenBy(by, id);
        var file = loans.seenBy(by, correction.loan());
        boolean asked = correction.proposedBy().equals(by.user());
        var page = new CorrectionPage(
                head(file),
                correction,
                act(correction, by),
                correction
                        .instead()
                        .map(_ -> meetings.seenBy(
                                by, new MeetingId(correction.act().value()))),
                staff.name(correction.proposedBy()),
                correction.decidedBy().map(staff::name).orElse(""),
                correction.isPending() && !asked && by.is(OFFICER, HEAD),
                asked,
                errors);
        return new Page("loans/correction", page, status);
    }

    private Happening act(Correction correction, Actor by) {
        return acts.seenBy(by, correction.loan()).stream()
                .filter(act -> act.act().equals(correction.act()))
                .findFirst()
                .orElseThrow();
    }

    private LoanHead head(LoanFile file) {
        return heads.of(
                file.loan(),
                file.book().members().stream().map(MemberPart::person).toList());
    }
}
