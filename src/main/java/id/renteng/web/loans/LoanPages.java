package id.renteng.web.loans;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.BankDecision;
import id.renteng.financing.Corrections;
import id.renteng.financing.Handovers;
import id.renteng.financing.LoanDecisions;
import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.Penalties;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.schedule.Schedule;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import id.renteng.registry.PersonId;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.LoanPage.Member;
import id.renteng.web.loans.LoanPage.Owed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of one loan, and its book entries.
@Controller
class LoanPages {

    private final Loans loans;
    private final LoanGroups groups;
    private final LoanHeads heads;
    private final Ledger ledger;
    private final TakenBacks takenBacks;
    private final Corrections corrections;
    private final LoanDecisions decisions;
    private final Penalties penalties;
    private final Handovers handovers;

    LoanPages(
            Loans loans,
            LoanGroups groups,
            LoanHeads heads,
            Ledger ledger,
            TakenBacks takenBacks,
            Corrections corrections,
            LoanDecisions decisions,
            Penalties penalties,
            Handovers handovers) {
        this.loans = loans;
        this.groups = groups;
        this.heads = heads;
        this.ledger = ledger;
        this.takenBacks = takenBacks;
        this.corrections = corrections;
        this.decisions = decisions;
        this.penalties = penalties;
        this.handovers = handovers;
    }

    @GetMapping("/loans/{id}")
    @For({OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER, CHAIR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        boolean bankView = by.is(BANK_MAKER, BANK_CHECKER);
        var head = head(file);
        var page = new LoanPage(
                head,
                file,
                Schedule.of(file.loan().terms()),
                file.book().members().stream()
                        .map(part -> member(part, file, head))
                        .toList(),
                bankView ? List.of() : claims(file, head, by),
                bankView ? List.of() : loans.meetingsOf(file.loan()),
                takenBacks.of(file.loan()),
                bankView ? Optional.empty() : corrections.waiting(by, file.loan()),
                by.is(CHAIR) ? Optional.empty() : handovers.waiting(file.loan()),
                bank(file, by),
                penalties.seenBy(by, file.loan().id()),
                bankView,
                by.is(OFFICER, CHAIR),
                by.is(OFFICER, HEAD, AUDITOR),
                by.is(OFFICER));
        return new Page("loans/show", page);
    }

    /// The newest loan of a group; a member is shown her passbook of it. Without a loan, the group.
    @GetMapping("/loan-groups/{id}/loan")
    @For({OFFICER, HEAD, AUDITOR, CHAIR, MEMBER})
    ModelAndView ofGroup(@PathVariable UUID id, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id)).details().id();
        if (by.is(MEMBER)) return Page.redirect("/passbook");
        var newest = loans.ofGroup(group).stream().findFirst();
        return Page.redirect(newest.map(loan -> "/loans/" + loan.id().value()).orElse("/loan-groups/" + group.value()));
    }

    @GetMapping("/loans/{id}/entries")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView entries(@PathVariable UUID id, Actor by) {
        var file = loans.seenBy(by, new LoanId(id));
        return new Page("loans/entries", new EntriesPage(head(file), ledger.entriesOf(id)));
    }

    private LoanPage.Bank bank(LoanFile file, Actor by) {
        var made = decisions.of(file.loan());
        var booked = ledger.balancesOf(file.loan().id().value());
        return new LoanPage.Bank(
                made,
                loans.formerPlans(file.loan()),
                booked.getOrDefault(Account.WRITE_OFF_LOSS, Money.ZERO),
                booked.getOrDefault(Account.RECOVERY_INCOME, Money.ZERO).negated(),
                by.is(BANK_MAKER) && file.loan().isRunning() && made.stream().noneMatch(BankDecision::isPending));
    }

    private LoanHead head(LoanFile file) {
        return heads.of(
                file.loan(),
                file.book().members().stream().map(MemberPart::person).toList());
    }

    private static Member member(MemberPart part, LoanFile file, LoanHead head) {
        var days = file.daysOf(part);
        return new Member(
                part,
                head.name(part.person()),
                Mark.of(part, file.on()),
                days,
                file.qualityAt(days.bank()),
                file.qualityAt(days.own()),
                file.book().debtsOf(part.person()));
    }

    /// The newest first.
    private static List<Owed> claims(LoanFile file, LoanHead head, Actor by) {
        return file.book().claims().reversed().stream()
                .map(claim ->
                        new Owed(claim, head.name(claim.debtor()), head.name(claim.creditor()), mayForgive(claim, by)))
                .toList();
    }

    private static boolean mayForgive(Claim claim, Actor by) {
        var own = by.person();
        return own != null && claim.isOpen() && claim.creditor().equals(new PersonId(own));
    }
}
