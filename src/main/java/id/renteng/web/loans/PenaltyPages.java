package id.renteng.web.loans;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.ActId;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.Penalties;
import id.renteng.financing.PenaltyRefusal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

/// Penalties for late days: a member pays hers, or whose they are lets them go.
@Controller
@RequestMapping("/loans/{id}/members/{person}/penalty")
class PenaltyPages {

    private final Penalties penalties;
    private final Loans loans;
    private final LoanHeads heads;
    private final Clock clock;

    PenaltyPages(Penalties penalties, Loans loans, LoanHeads heads, Clock clock) {
        this.penalties = penalties;
        this.loans = loans;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, CHAIR, BANK_CHECKER})
    ModelAndView begin(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        var values = Map.of(
                "key", IdempotencyKey.random().value().toString(),
                "on", LocalDate.now(clock).toString());
        return page(id, new PersonId(person), values, Errors.NONE, OK, by);
    }

    @PostMapping
    @For({OFFICER, CHAIR})
    ModelAndView pay(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var member = new PersonId(person);
        var amount = Amounts.read(sent.getOrDefault("amount", "")).orElse(Money.ZERO);
        var on = day(sent);
        var errors = Errors.NONE
                .andIf(!amount.isPositive(), "amount", "repayment.error.amount")
                .andIf(on.isEmpty(), "on", "repayment.error.on");
        if (!errors.isEmpty()) return page(id, member, sent, errors, UNPROCESSABLE_CONTENT, by);
        return switch (penalties.pay(new LoanId(id), member, amount, on.orElseThrow(), new IdempotencyKey(key), by)) {
            case Done<ActId, PenaltyRefusal>(var act) -> Page.redirect("/loans/" + id + "/receipts/" + act.value());
            case Refused<ActId, PenaltyRefusal>(var why) -> page(id, member, sent, Refusals.of(why), CONFLICT, by);
        };
    }

    @PostMapping("/waiver")
    @For({OFFICER, BANK_CHECKER})
    ModelAndView waive(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var reason = sent.getOrDefault("reason", "");
        var today = LocalDate.now(clock);
        var member = new PersonId(person);
        return switch (penalties.waive(new LoanId(id), member, reason, today, new IdempotencyKey(key), by)) {
            case Done<ActId, PenaltyRefusal> _ -> Page.redirect("/loans/" + id);
            case Refused<ActId, PenaltyRefusal>(var why) -> page(id, member, sent, Refusals.of(why), CONFLICT, by);
        };
    }

    /// @throws NoSuchElementException if she is no member of such a loan
    private ModelAndView page(
            UUID id, PersonId person, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var _ = file.book().member(person).orElseThrow();
        var loan = file.loan();
        var owed = penalties.seenBy(by, loan.id()).get(person);
        var head = heads.of(loan, List.of(person));
        boolean mayWaive = penalties.mayWaive(by, loan);
        return new Page(
                "loans/penalty",
                new PenaltyPage(head, person, owed, by.is(OFFICER, CHAIR), mayWaive, values, errors),
                status);
    }

    private static Optional<LocalDate> day(Map<String, String> sent) {
        return Days.read(sent.getOrDefault("on", ""));
    }
}
