package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.Addendum;
import id.renteng.financing.Handover;
import id.renteng.financing.HandoverId;
import id.renteng.financing.HandoverRefusal;
import id.renteng.financing.Handovers;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.cover.MemberPart;
import id.renteng.groups.Compositions;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Another takes a member's place: the city asks with her signed addendum, the bank decides.
@Controller
class HandoverPages {

    private final Handovers handovers;
    private final Loans loans;
    private final Compositions compositions;
    private final LoanHeads heads;
    private final Staff staff;
    private final Clock clock;

    HandoverPages(
            Handovers handovers, Loans loans, Compositions compositions, LoanHeads heads, Staff staff, Clock clock) {
        this.handovers = handovers;
        this.loans = loans;
        this.compositions = compositions;
        this.heads = heads;
        this.staff = staff;
        this.clock = clock;
    }

    /// First both are chosen; with both in the address, the newcomer is shown what she signs.
    @GetMapping("/loans/{id}/handover")
    @For(OFFICER)
    ModelAndView begin(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        var form = new HandoverForm(file, chosen);
        if (chosen.isEmpty()) return chosen(form, Errors.NONE, OK);
        var errors = form.missingPeople();
        if (!errors.isEmpty()) return chosen(form, errors, UNPROCESSABLE_CONTENT);
        var today = LocalDate.now(clock);
        var values = new HashMap<>(chosen);
        values.put("signedOn", today.toString());
        return shown(new HandoverForm(file, values), Errors.NONE, OK, by);
    }

    @PostMapping("/loans/{id}/handover")
    @For(OFFICER)
    ModelAndView ask(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        var form = new HandoverForm(loans.seenBy(by, new LoanId(id)), sent);
        var errors = form.missingPeople();
        if (!errors.isEmpty()) return chosen(form, errors, UNPROCESSABLE_CONTENT);
        errors = form.missingPapers();
        if (!errors.isEmpty()) return shown(form, errors, UNPROCESSABLE_CONTENT, by);
        return switch (handovers.ask(new LoanId(id), form.asked(), LocalDate.now(clock), by)) {
            case Done<HandoverId, HandoverRefusal>(var made) -> Page.redirect("/handovers/" + made.value());
            case Refused<HandoverId, HandoverRefusal>(var why) -> shown(form, HandoverRefusals.of(why), CONFLICT, by);
        };
    }

    @GetMapping("/handovers/{id}")
    @For({BANK_MAKER, BANK_CHECKER, OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return show(new HandoverId(id), Errors.NONE, OK, by);
    }

    @PostMapping("/handovers/{id}/approval")
    @For(BANK_CHECKER)
    ModelAndView approve(@PathVariable UUID id, Actor by) {
        return after(handovers.approve(new HandoverId(id), LocalDate.now(clock), by), id, by);
    }

    @PostMapping("/handovers/{id}/return")
    @For(BANK_CHECKER)
    ModelAndView sendBack(@PathVariable UUID id, Actor by) {
        return after(handovers.sendBack(new HandoverId(id), by), id, by);
    }

    private ModelAndView after(Result<?, HandoverRefusal> outcome, UUID id, Actor by) {
        return switch (outcome) {
            case Done<?, ?> _ -> Page.redirect("/handovers/" + id);
            case Refused<?, HandoverRefusal>(var why) ->
                show(new HandoverId(id), HandoverRefusals.of(why).ofPage(), CONFLICT, by);
        };
    }

    private ModelAndView show(HandoverId id, Errors errors, HttpStatus status, Actor by) {
        var handover = handovers.seenBy(by, id);
        var loan = loans.seenBy(by, handover.loan()).loan();
        var people = List.of(handover.asked().leaver(), handover.asked().newcomer());
        var page = new HandoverDecisionPage(
                heads.of(loan, people),
                handover,
                handover.asked().because().nameFor(by),
                staff.name(handover.askedBy()),
                handover.decidedBy().map(staff::name).orElse(""),
                mayDecide(handover, by),
                errors);
        return new Page("loans/handover", page, status);
    }

    private static boolean mayDecide(Handover handover, Actor by) {
        return handover.isPending()
                && by.is(BANK_CHECKER)
                && !handover.askedBy().equals(by.user());
    }

    /// With the addendum as it would be today, or why there is none.
    private ModelAndView shown(HandoverForm form, Errors errors, HttpStatus status, Actor by) {
        var loan = form.file().loan().id();
        var leaver = form.leaver().orElseThrow();
        var newcomer = form.newcomer().orElseThrow();
        return switch (handovers.addendum(by, loan, leaver, newcomer, LocalDate.now(clock))) {
            case Done<Addendum, HandoverRefusal>(var addendum) -> {
                var held = handovers
                        .whyNotByChoice(by, loan, leaver, LocalDate.now(clock))
                        .map(HandoverRefusals::of)
                        .orElse(Errors.NONE);
                yield page(form, Optional.of(addendum), held, errors, status);
            }
            case Refused<Addendum, HandoverRefusal>(var why) -> chosen(form, HandoverRefusals.of(why), CONFLICT);
        };
    }

    /// The two are to be chosen, or chosen otherwise.
    private ModelAndView chosen(HandoverForm form, Errors errors, HttpStatus status) {
        return page(form, Optional.empty(), Errors.NONE, errors, status);
    }

    private ModelAndView page(
            HandoverForm form, Optional<Addendum> addendum, Errors held, Errors errors, HttpStatus status) {
        var members = form.file().book().members().stream()
                .filter(part -> part.outstanding().isPositive())
                .map(MemberPart::person)
                .toList();
        var free = free(form.file());
        var head = heads.of(
                form.file().loan(),
                Stream.concat(members.stream(), free.stream()).toList());
        return new Page(
                "loans/handover-ask",
                new HandoverPage(
                        head, choices(members, head), choices(free, head), addendum, held, form.sent(), errors),
                status);
    }

    /// Whoever had a part in the loan before does not take another's.
    private List<PersonId> free(LoanFile file) {
        return compositions.free(file.loan().group()).stream()
                .filter(person -> file.book().member(person).isEmpty())
                .toList();
    }

    private static List<Choice> choices(List<PersonId> people, LoanHead head) {
        return people.stream()
                .map(person -> new Choice(person.value().toString(), head.name(person)))
                .toList();
    }
}
