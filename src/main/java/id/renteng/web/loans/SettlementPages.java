package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a group pays to settle its loan early, member by member. It is then recorded as a meeting at which all bring
/// it.
@Controller
class SettlementPages {

    private final Loans loans;
    private final LoanHeads heads;
    private final Clock clock;

    SettlementPages(Loans loans, LoanHeads heads, Clock clock) {
        this.loans = loans;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/loans/{id}/settlement")
    @For({OFFICER, HEAD, AUDITOR, CHAIR, BANK_MAKER, BANK_CHECKER})
    ModelAndView figure(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Actor by) {
        var today = LocalDate.now(clock);
        var loan = loans.seenBy(by, new LoanId(id)).loan();
        var day = on.isEmpty() ? today : Days.read(on).orElse(today);
        var errors = Errors.NONE
                .andIf(!on.isEmpty() && Days.read(on).isEmpty(), "on", "repayment.error.on")
                .andIf(day.isBefore(loan.lastPostedOn()), "on", "meeting.refused.before-last", loan.lastPostedOn());
        var shown = day.isBefore(loan.lastPostedOn()) ? today : day;
        var file = loans.seenBy(by, loan.id(), shown);
        var head = heads.of(
                loan, file.book().members().stream().map(MemberPart::person).toList());
        boolean mayRecord = by.is(OFFICER, CHAIR) && errors.isEmpty() && !shown.isAfter(today) && !loan.isSettled();
        var page = new SettlementPage(
                head,
                on.isEmpty() ? day.toString() : on,
                shown,
                file.book().members().stream()
                        .map(member -> row(member, file, head))
                        .filter(row -> row.all().isPositive())
                        .toList(),
                by.is(BANK_MAKER, BANK_CHECKER),
                mayRecord,
                errors);
        return new Page("loans/settlement", page, errors.isEmpty() ? OK : UNPROCESSABLE_CONTENT);
    }

    private static SettlementPage.Row row(MemberPart member, LoanFile file, LoanHead head) {
        return new SettlementPage.Row(
                head.name(member.person()),
                member.outstanding().minus(member.advance()),
                file.book().debtsOf(member.person()));
    }
}
