package id.renteng.web.loans;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.ActId;
import id.renteng.financing.BondRefusal;
import id.renteng.financing.Bonds;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import id.renteng.web.Amounts;
import id.renteng.web.Choice;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.BondPage.What;
import java.time.Clock;
import java.time.LocalDate;
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

/// Death, leaving, release by the bank, causes for which nobody is called, and money for a purse between meetings.
@Controller
@RequestMapping("/loans/{id}/bonds")
class BondPages {

    private final Bonds bonds;
    private final Loans loans;
    private final LoanHeads heads;
    private final Clock clock;

    BondPages(Bonds bonds, Loans loans, LoanHeads heads, Clock clock) {
        this.bonds = bonds;
        this.loans = loans;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, BANK_CHECKER})
    ModelAndView begin(@PathVariable UUID id, Actor by) {
        var values = Map.of(
                "key", IdempotencyKey.random().value().toString(),
                "on", LocalDate.now(clock).toString());
        return page(id, values, Errors.NONE, OK, by);
    }

    @PostMapping
    @For({OFFICER, BANK_CHECKER})
    ModelAndView record(
            @PathVariable UUID id, @RequestParam UUID key, @RequestParam Map<String, String> sent, Actor by) {
        var form = new Form(loans.seenBy(by, new LoanId(id)), sent);
        var errors = form.errors();
        if (!errors.isEmpty()) return page(id, sent, errors, UNPROCESSABLE_CONTENT, by);
        return switch (record(form, new IdempotencyKey(key), by)) {
            case Done<ActId, ?> _ -> Page.redirect("/loans/" + id);
            case Refused<?, BondRefusal>(var why) -> page(id, sent, Refusals.of(why), CONFLICT, by);
        };
    }

    private Result<ActId, BondRefusal> record(Form form, IdempotencyKey key, Actor by) {
        var loan = form.file().loan().id();
        var on = form.on().orElseThrow();
        return switch (form.what().orElseThrow()) {
            case DIED -> bonds.died(loan, form.member().orElseThrow(), on, by);
            case LEFT ->
                bonds.left(loan, form.member().orElseThrow(), on, form.because().orElseThrow(), by);
            case RELEASED -> bonds.released(loan, form.member().orElseThrow(), on, by);
            case DISABILITY -> bonds.exempted(loan, Cause.DISABILITY, form.member(), on, form.until(), by);
            case DISASTER -> bonds.exempted(loan, Cause.DISASTER, form.member(), on, form.until(), by);
            case PROGRAMME_FAULT -> bonds.exempted(loan, Cause.PROGRAMME_FAULT, form.member(), on, form.until(), by);
            case RESERVE -> bonds.filled(loan, Purse.RESERVE, form.amount(), on, key, by);
            case GUARANTOR -> bonds.filled(loan, Purse.GUARANTOR, form.amount(), on, key, by);
        };
    }

    private ModelAndView page(UUID id, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var people = file.book().members().stream().map(MemberPart::person).toList();
        var head = heads.of(file.loan(), people);
        var members = people.stream()
                .map(person -> new Choice(person.value().toString(), head.name(person)))
                .toList();
        return new Page("loans/bonds", new BondPage(head, members, values, errors), status);
    }

    /// What was sent: `what`, `member`, `because`, `amount`, `on`, `until`.
    private record Form(LoanFile file, Map<String, String> sent) {

        Errors errors() {
            boolean fills = what().filter(what -> what == What.RESERVE || what == What.GUARANTOR)
                    .isPresent();
            boolean ofAll = what().filter(what -> what == What.DISASTER || what == What.PROGRAMME_FAULT)
                    .isPresent();
            return Errors.NONE
                    .andIf(what().isEmpty(), "what", "bond.error.what")
                    .andIf(what().isPresent() && !fills && !ofAll && member().isEmpty(), "member", "bond.error.member")
                    .andIf(
                            what().equals(Optional.of(What.LEFT)) && because().isEmpty(),
                            "because",
                            "handover.error.because")
                    .andIf(fills && !amount().isPositive(), "amount", "repayment.error.amount")
                    .andIf(on().isEmpty(), "on", "repayment.error.on")
                    .andIf(!text("until").isBlank() && until().isEmpty(), "until", "repayment.error.on");
        }

        Optional<What> what() {
            return Choices.read(What.values(), text("what"));
        }

        Optional<PersonId> member() {
            return file.book().members().stream()
                    .map(MemberPart::person)
                    .filter(person -> person.value().toString().equals(text("member")))
                    .findFirst();
        }

        Optional<LeavingReason> because() {
            return Choices.read(LeavingReason.ofLiving().toArray(LeavingReason[]::new), text("because"));
        }

        Money amount() {
            return Amounts.read(text("amount")).orElse(Money.ZERO);
        }

        Optional<LocalDate> on() {
            return Days.read(text("on"));
        }

        Optional<LocalDate> until() {
            return Days.read(text("until"));
        }

        private String text(String name) {
            return sent.getOrDefault(name, "");
        }
    }
}
