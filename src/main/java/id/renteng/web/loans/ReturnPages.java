package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.ActId;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.PurseReturnRefusal;
import id.renteng.financing.PurseReturns;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who gets what back when a loan is over, and that it was handed over.
@Controller
@RequestMapping("/loans/{id}/return")
class ReturnPages {

    private final PurseReturns returns;
    private final Loans loans;
    private final LoanHeads heads;
    private final Clock clock;

    ReturnPages(PurseReturns returns, Loans loans, LoanHeads heads, Clock clock) {
        this.returns = returns;
        this.loans = loans;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR, CHAIR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var values = Map.of(
                "key", IdempotencyKey.random().value().toString(),
                "on", LocalDate.now(clock).toString());
        return page(id, values, Errors.NONE, OK, by);
    }

    @PostMapping
    @For({OFFICER, CHAIR})
    ModelAndView record(
            @PathVariable UUID id, @RequestParam UUID key, @RequestParam Map<String, String> sent, Actor by) {
        var on = Days.read(sent.getOrDefault("on", ""));
        var errors = Errors.NONE
                .andIf(on.isEmpty(), "on", "repayment.error.on")
                .andIf(!sent.getOrDefault("sure", "").equals("yes"), "sure", "return.error.sure");
        if (!errors.isEmpty()) return page(id, sent, errors, UNPROCESSABLE_CONTENT, by);
        return switch (returns.giveBack(new LoanId(id), on.orElseThrow(), new IdempotencyKey(key), by)) {
            case Done<ActId, ?> _ -> Page.redirect("/loans/" + id + "/return");
            case Refused<?, PurseReturnRefusal>(var why) -> page(id, sent, Refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(UUID id, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var members = file.book().members();
        var head =
                heads.of(file.loan(), members.stream().map(MemberPart::person).toList());
        var seen = returns.seenBy(by, file.loan().id());
        return new Page(
                "loans/return", new ReturnPage(head, members, seen, by.is(OFFICER, CHAIR), values, errors), status);
    }
}
