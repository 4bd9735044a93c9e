package id.renteng.operation.demo;

import id.renteng.financing.Application;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.Applications;
import id.renteng.financing.Applications.Wish;
import id.renteng.financing.ConsentMethod;
import id.renteng.financing.Consents;
import id.renteng.financing.Contracts;
import id.renteng.financing.Decisions;
import id.renteng.financing.DeclineReason;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.Meetings;
import id.renteng.financing.Part;
import id.renteng.financing.PayOuts;
import id.renteng.financing.Proposal;
import id.renteng.financing.Schemes;
import id.renteng.financing.Sheet;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.groups.LoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes demo groups from their application to the last rupiah, each as far as its story goes.
@Component
class DemoLending {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Money PART = Money.rupiah(2_000_000);
    private static final int MEETING_OF_THE_SHORTFALL = 3;

    private final Schemes schemes;
    private final Applications applications;
    private final Consents consents;
    private final Decisions decisions;
    private final Contracts contracts;
    private final PayOuts payOuts;
    private final Loans loans;
    private final Meetings meetings;

    DemoLending(
            Schemes schemes,
            Applications applications,
            Consents consents,
            Decisions decisions,
            Contracts contracts,
            PayOuts payOuts,
            Loans loans,
            Meetings meetings) {
        this.schemes = schemes;
        this.applications = applications;
        this.consents = consents;
        this.decisions = decisions;
        this.contracts = contracts;
        this.payOuts = payOuts;
        this.loans = loans;
        this.meetings = meetings;
    }

    /// Two million for each member, agreed by each in person, sent to the bank.
    ApplicationId apply(LoanGroup group, int months, LocalDate on, Map<Role, Actor> staff) {
        var officer = actor(staff, Role.OFFICER);
        var people = group.details().people();
        var parts = people.stream()
                .map(person -> new Part(person, PART, "tambah bahan dan barang dagangan"))
                .toList();
        var scheme = schemes.on(on).getFirst();
        var id = Steps.done(applications.save(
                group.details().id(), new Wish(scheme.id(), PART.times(people.size()), months, parts), on, officer));
        for (var person : people) {
            var question = Steps.done(consents.question(id, person, officer));
            var at = on.atTime(LocalTime.of(10, 0)).atZone(WIB).toInstant();
            Steps.done(consents.give(
                    id,
                    person,
                    ConsentMethod.IN_PERSON,
                    officer.name(),
                    question.text().hash(),
                    at,
                    officer));
        }
        Steps.done(applications.send(id, on, IdempotencyKey.random(), officer));
        return id;
    }

    void approve(ApplicationId id, LocalDate on, Map<Role, Actor> staff) {
        decide(id, new Proposal.Approve(), on, staff);
    }

    void decline(ApplicationId id, LocalDate on, Map<Role, Actor> staff) {
        var reason = DeclineReason.values()[0];
        decide(id, new Proposal.Decline(reason, "Lengkapi dulu, lalu ajukan lagi bersama petugas."), on, staff);
    }

    void ask(ApplicationId id, LocalDate on, Map<Role, Actor> staff) {
        decide(id, new Proposal.Ask("Berapa omzet kelompok pada bulan sepi?"), on, staff);
    }

    private void decide(ApplicationId id, Proposal proposal, LocalDate on, Map<Role, Actor> staff) {
        Steps.done(decisions.propose(id, proposal, on, actor(staff, Role.BANK_MAKER)));
        Application decided = Steps.done(decisions.confirm(id, on.plusDays(1), actor(staff, Role.BANK_CHECKER)));
        Objects.requireNonNull(decided);
    }

    void sign(ApplicationId id, String number, LocalDate on, Map<Role, Actor> staff) {
        Steps.done(contracts.sign(id, number, on, actor(staff, Role.BANK_MAKER)));
    }

    /// Pays out and gives back the loan that now runs.
    LoanId payOut(LoanGroup group, ApplicationId id, LocalDate on, Map<Role, Actor> staff) {
        var total = PART.times(group.details().members().size());
        Steps.done(payOuts.record(id, on, total, IdempotencyKey.random(), actor(staff, Role.BANK_CHECKER)));
        return loans.running(group.details().id()).orElseThrow().id();
    }

    /// Holds the meeting of every due date up to a day. At the third, where the story says so, one member is short;
    /// two others cover her, and at the fourth she pays back.
    void meet(LoanId loan, boolean oneIsShort, LocalDate last, Map<Role, Actor> staff) {
        var officer = actor(staff, Role.OFFICER);
        var dueDates = loans.seenBy(officer, loan).book().members().getFirst().rows().stream()
                .map(MemberInstalment::dueOn)
                .filter(day -> !day.isAfter(last))
                .toList();
        for (int number = 1; number <= dueDates.size(); number++) {
            var day = dueDates.get(number - 1);
            var book = loans.seenBy(officer, loan, day).book();
            var sheet = sheet(loan, book, day, oneIsShort && number == MEETING_OF_THE_SHORTFALL);
            Steps.done(meetings.post(sheet, IdempotencyKey.random(), officer));
        }
    }

    private static Sheet sheet(LoanId loan, GroupBook book, LocalDate day, boolean lastIsShort) {
        var lines = new ArrayList<Line>();
        var covers = new ArrayList<Cover>();
        var members = book.members();
        for (var member : members) {
            boolean isShort = lastIsShort && member == members.getLast();
            var paid = isShort ? Money.ZERO : member.shortfall(day).plus(owedToOthers(book, member.person()));
            lines.add(new Line(
                    member.person(),
                    isShort ? Presence.EXCUSED : Presence.PRESENT,
                    paid,
                    isShort ? Optional.of(new Shortfall(Reason.POOR_SALES, day.plusDays(21))) : Optional.empty()));
        }
        if (lastIsShort) covers.addAll(covers(members, day));
        return new Sheet(loan, day, lines, covers);
    }

    /// The first two members cover half of it each, which is the most one may.
    private static List<Cover> covers(List<MemberPart> members, LocalDate day) {
        var debtor = members.getLast();
        var half = Money.rupiah(debtor.shortfall(day).rupiah() / 2);
        return members.subList(0, 2).stream()
                .map(coverer -> new Cover(debtor.person(), coverer.person(), half, Optional.of(CoverConsent.SPOKEN)))
                .toList();
    }

    private static Money owedToOthers(GroupBook book, PersonId debtor) {
        return Money.sum(book.claims().stream()
                .filter(claim -> claim.debtor().equals(debtor))
                .map(claim -> claim.open())
                .toList());
    }

    private static Actor actor(Map<Role, Actor> staff, Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}
