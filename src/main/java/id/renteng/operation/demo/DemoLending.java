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
import id.renteng.financing.Exposure;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.Part;
import id.renteng.financing.PayOuts;
import id.renteng.financing.Proposal;
import id.renteng.financing.SchemeId;
import id.renteng.financing.Schemes;
import id.renteng.groups.LoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Takes groups from their application to the pay-out, each as far as its story goes.
@Component
class DemoLending {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Money PART = Money.rupiah(2_000_000);

    private final Schemes schemes;
    private final Applications applications;
    private final Consents consents;
    private final Decisions decisions;
    private final Contracts contracts;
    private final PayOuts payOuts;
    private final Loans loans;

    DemoLending(
            Schemes schemes,
            Applications applications,
            Consents consents,
            Decisions decisions,
            Contracts contracts,
            PayOuts payOuts,
            Loans loans) {
        this.schemes = schemes;
        this.applications = applications;
        this.consents = consents;
        this.decisions = decisions;
        this.contracts = contracts;
        this.payOuts = payOuts;
        this.loans = loans;
    }

    /// Two million for each member, agreed by each in person, sent to the bank.
    ApplicationId apply(LoanGroup group, SchemeId scheme, int months, LocalDate on, Map<Role, Actor> staff) {
        var parts = group.details().people().stream()
                .map(person -> new Part(person, PART, "tambah bahan dan barang dagangan"))
                .toList();
        var id = draft(group, scheme, parts, months, on, staff);
        for (var part : parts) agree(id, part.member(), on, staff);
        send(id, on, staff);
        return id;
    }

    /// The scheme that the city begins with.
    SchemeId usual(LocalDate on) {
        return schemes.on(on).getFirst().id();
    }

    /// What the group asks for by a scheme: the sum of its parts.
    ApplicationId draft(
            LoanGroup group, SchemeId scheme, List<Part> parts, int months, LocalDate on, Map<Role, Actor> staff) {
        var total = Money.sum(parts, Part::amount);
        return Steps.done(applications.save(
                group.details().id(), new Wish(scheme, total, months, parts), on, actor(staff, Role.OFFICER)));
    }

    /// One member is shown her figures and agrees in person, before the officer.
    ///
    /// @return the most she may have to pay, as she was shown it
    Exposure agree(ApplicationId id, PersonId member, LocalDate on, Map<Role, Actor> staff) {
        var officer = actor(staff, Role.OFFICER);
        var question = Steps.done(consents.question(id, member, officer));
        var at = on.atTime(LocalTime.of(10, 0)).atZone(WIB).toInstant();
        Steps.done(consents.give(
                id,
                member,
                ConsentMethod.IN_PERSON,
                officer.name(),
                question.text().hash(),
                at,
                officer));
        return question.exposure();
    }

    void send(ApplicationId id, LocalDate on, Map<Role, Actor> staff) {
        Steps.done(applications.send(id, on, IdempotencyKey.random(), actor(staff, Role.OFFICER)));
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

    /// Pays out what the contract says and gives back the loan that now runs.
    LoanId payOut(LoanGroup group, ApplicationId id, LocalDate on, Map<Role, Actor> staff) {
        var checker = actor(staff, Role.BANK_CHECKER);
        var total = contracts.find(id, checker).orElseThrow().total();
        Steps.done(payOuts.record(id, on, total, IdempotencyKey.random(), checker));
        return loans.running(group.details().id()).orElseThrow().id();
    }

    private static Actor actor(Map<Role, Actor> staff, Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}
