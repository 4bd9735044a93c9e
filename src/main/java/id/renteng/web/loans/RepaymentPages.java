package id.renteng.web.loans;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.LateMoney;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.ReceiptId;
import id.renteng.financing.RepaymentRefusal;
import id.renteng.financing.Repayments;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberPart;
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
import id.renteng.web.loans.RepaymentPage.Debt;
import id.renteng.web.loans.RepaymentPage.Payer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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

/// Taking what a member brings between meetings, also after the bank has everything.
@Controller
@RequestMapping("/loans/{id}/repayments/new")
class RepaymentPages {

    private final Loans loans;
    private final Repayments repayments;
    private final LoanHeads heads;
    private final Clock clock;

    RepaymentPages(Loans loans, Repayments repayments, LoanHeads heads, Clock clock) {
        this.loans = loans;
        this.repayments = repayments;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, CHAIR})
    ModelAndView begin(@PathVariable UUID id, @RequestParam(defaultValue = "") String payer, Actor by) {
        var values = Map.of(
                "key", IdempotencyKey.random().value().toString(),
                "on", LocalDate.now(clock).toString(),
                "payer", payer);
        return page(id, values, Errors.NONE, OK, by);
    }

    @PostMapping
    @For({OFFICER, CHAIR})
    ModelAndView receive(
            @PathVariable UUID id, @RequestParam UUID key, @RequestParam Map<String, String> sent, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var payer = payer(file, sent);
        var amount = Amounts.read(sent.getOrDefault("amount", "")).filter(Money::isPositive);
        var on = Days.read(sent.getOrDefault("on", ""));
        var errors = Errors.NONE
                .andIf(payer.isEmpty(), "payer", "repayment.error.payer")
                .andIf(amount.isEmpty(), "amount", "repayment.error.amount")
                .andIf(on.isEmpty(), "on", "repayment.error.on");
        if (!errors.isEmpty()) return page(id, sent, errors, UNPROCESSABLE_CONTENT, by);
        var outcome = repayments.receive(
                new LoanId(id),
                payer.orElseThrow(),
                amount.orElseThrow(),
                declared(sent),
                on.orElseThrow(),
                new IdempotencyKey(key),
                by);
        return switch (outcome) {
            case Done<ReceiptId, ?>(var receipt) -> Page.redirect("/loans/" + id + "/receipts/" + receipt.value());
            case Refused<?, RepaymentRefusal>(var why) -> page(id, sent, Refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView page(UUID id, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var people = file.book().members().stream().map(MemberPart::person).toList();
        var head = heads.of(file.loan(), people);
        var payers = file.book().members().stream()
                .filter(member -> file.book().owedBy(member.person()).isPositive())
                .map(member -> payer(member, file, head))
                .toList();
        return new Page("loans/repayment", new RepaymentPage(head, payers, values, errors), status);
    }

    /// Nothing said is nothing declared.
    private static Optional<LateMoney> declared(Map<String, String> sent) {
        return Arrays.stream(LateMoney.values())
                .filter(who -> who.name().equals(sent.get("for")))
                .findFirst();
    }

    private static Optional<PersonId> payer(LoanFile file, Map<String, String> sent) {
        return file.book().members().stream()
                .map(MemberPart::person)
                .filter(person -> person.value().toString().equals(sent.get("payer")))
                .findFirst();
    }

    private static Payer payer(MemberPart member, LoanFile file, LoanHead head) {
        return new Payer(
                member.person(),
                head.name(member.person()),
                member.shortfall(file.on()),
                member.outstanding().minus(member.advance()),
                debts(member, file, head));
    }

    /// Oldest first, as they are paid.
    private static List<Debt> debts(MemberPart member, LoanFile file, LoanHead head) {
        return file.book().claims().stream()
                .filter(claim -> claim.debtor().equals(member.person()))
                .filter(Claim::isOpen)
                .map(claim -> new Debt(head.name(claim.creditor()), claim.open()))
                .toList();
    }
}
