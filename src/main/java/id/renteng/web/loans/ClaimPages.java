package id.renteng.web.loans;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.Claims;
import id.renteng.financing.ClaimsRefusal;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.Passbooks;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Sharing;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What members owe each other, other than by paying: letting go, and bearing a loss together.
@Controller
@RequestMapping("/loans/{id}")
class ClaimPages {

    private final Claims claims;
    private final Loans loans;
    private final Passbooks passbooks;
    private final LoanHeads heads;
    private final Clock clock;

    ClaimPages(Claims claims, Loans loans, Passbooks passbooks, LoanHeads heads, Clock clock) {
        this.claims = claims;
        this.loans = loans;
        this.passbooks = passbooks;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/claims/{debtor}/forgiveness")
    @For({MEMBER, CHAIR})
    ModelAndView considerForgiving(@PathVariable UUID id, @PathVariable UUID debtor, Actor by) {
        return forgiveness(id, new PersonId(debtor), Errors.NONE, OK, by);
    }

    @PostMapping("/claims/{debtor}/forgiveness")
    @For({MEMBER, CHAIR})
    ModelAndView forgive(
            @PathVariable UUID id, @PathVariable UUID debtor, @RequestParam(defaultValue = "") String sure, Actor by) {
        var person = new PersonId(debtor);
        if (sure.isEmpty()) {
            return forgiveness(id, person, Errors.NONE.and("sure", "claim.error.sure"), UNPROCESSABLE_CONTENT, by);
        }
        return switch (claims.forgive(new LoanId(id), person, LocalDate.now(clock), by)) {
            case Done<?, ?> _ -> Page.redirect("/passbook");
            case Refused<?, ClaimsRefusal>(var why) -> forgiveness(id, person, Refusals.of(why), CONFLICT, by);
        };
    }

    @GetMapping("/members/{person}/inability")
    @For(OFFICER)
    ModelAndView considerInability(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return inability(id, new PersonId(person), LocalDate.now(clock).toString(), Errors.NONE, OK, by);
    }

    @PostMapping("/members/{person}/inability")
    @For(OFFICER)
    ModelAndView declare(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String sure,
            Actor by) {
        var debtor = new PersonId(person);
        var day = Days.read(on);
        var errors = Errors.NONE
                .andIf(day.isEmpty(), "on", "repayment.error.on")
                .andIf(sure.isEmpty(), "sure", "claim.error.minutes");
        if (!errors.isEmpty()) return inability(id, debtor, on, errors, UNPROCESSABLE_CONTENT, by);
        return switch (claims.declareUnable(new LoanId(id), debtor, day.orElseThrow(), by)) {
            case Done<?, ?> _ -> Page.redirect("/loans/" + id);
            case Refused<?, ClaimsRefusal>(var why) -> inability(id, debtor, on, Refusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView forgiveness(UUID id, PersonId debtor, Errors errors, HttpStatus status, Actor by) {
        var own = by.person();
        if (own == null) throw new NoSuchElementException("nobody's claims");
        var book = passbooks.seenBy(by, new LoanId(id), new PersonId(own));
        var open = Money.sum(book.isOwed().stream()
                .filter(claim -> claim.debtor().equals(debtor))
                .map(Claim::open)
                .toList());
        if (open.isZero() && errors.isEmpty()) throw new NoSuchElementException("nothing to let go");
        var head = heads.of(book.loan(), List.of(debtor));
        return new Page("loans/forgiveness", new ForgivenessPage(head, debtor, open, errors), status);
    }

    private ModelAndView inability(UUID id, PersonId person, String on, Errors errors, HttpStatus status, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var member = file.book().member(person).orElseThrow();
        var people = file.book().members().stream().map(MemberPart::person).toList();
        var owes = file.book().debtsOf(person);
        var page =
                new InabilityPage(heads.of(file.loan(), people), member, owes, burdens(file, person, owes), on, errors);
        return new Page("loans/inability", page, status);
    }

    private static Map<PersonId, Money> burdens(LoanFile file, PersonId debtor, Money loss) {
        var bearers = file.book().members().stream()
                .filter(member -> !member.unable() && !member.person().equals(debtor))
                .toList();
        return bearers.isEmpty() ? Map.of() : Sharing.burdens(bearers, loss);
    }
}
