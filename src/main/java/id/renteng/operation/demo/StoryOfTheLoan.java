package id.renteng.operation.demo;

import static id.renteng.operation.demo.Teller.money;
import static id.renteng.operation.demo.Teller.name;

import id.renteng.financing.ApplicationId;
import id.renteng.financing.ApplicationRefusal.ConsentMissing;
import id.renteng.financing.Applications;
import id.renteng.financing.LoanId;
import id.renteng.financing.Part;
import id.renteng.financing.PayOutRefusal.CoolingOff;
import id.renteng.financing.PayOuts;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.operation.demo.Transcript.Day;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The second part of the story: what ten women ask of a bank, agree to, and are paid out.
class StoryOfTheLoan {

    private static final int MONTHS = 12;

    /// In the order of the group's list; together Rp20.000.000.
    private static final List<Integer> PARTS_IN_THOUSANDS =
            List.of(3_000, 2_500, 2_500, 2_000, 2_000, 2_000, 1_500, 1_500, 1_500, 1_500);

    private static final List<String> PURPOSES = List.of(
            "oven dan loyang",
            "isi warung",
            "gerobak sayur",
            "mesin obras",
            "bahan gorengan",
            "alat masak",
            "pengering kerupuk",
            "alat kopi",
            "deposit pulsa",
            "alat salon");

    private final Applications applications;
    private final PayOuts payOuts;
    private final DemoLending lending;
    private final StoryOfTheMeetings meetings;

    StoryOfTheLoan(Applications applications, PayOuts payOuts, DemoLending lending, StoryOfTheMeetings meetings) {
        this.applications = applications;
        this.payOuts = payOuts;
        this.lending = lending;
        this.meetings = meetings;
    }

    void tell(Teller teller, Cast cast) {
        var application = apply(teller, cast);
        decide(teller, application);
        var loan = payOut(teller, cast, application);
        meetings.tell(teller, cast, loan);
    }

    private ApplicationId apply(Teller teller, Cast cast) {
        teller.told().section("story.application");
        teller.on(LocalDate.of(2026, 2, 18));
        var members = cast.group().details().people();
        var parts = members.stream().map(member -> part(members, member)).toList();
        var id = lending.draft(
                cast.group(), lending.usual(teller.today()), parts, MONTHS, teller.today(), teller.staff());
        var total = Money.sum(parts, Part::amount);
        teller.told()
                .say("story.application.drafted", teller.actor(Role.OFFICER).name(), total, MONTHS);
        teller.told().say("story.consent");
        teller.told().row("story.consent.heading");
        for (var part : parts.subList(0, parts.size() - 1)) agree(teller, cast, id, part);
        tellConsentMissing(teller, cast, id);
        agree(teller, cast, id, parts.getLast());
        lending.send(id, teller.today(), teller.staff());
        var sent =
                applications.find(id, teller.actor(Role.OFFICER)).orElseThrow().file();
        teller.told().say("story.application.sent", sent.reference());
        return id;
    }

    private static Part part(List<PersonId> members, PersonId member) {
        int at = members.indexOf(member);
        return new Part(member, Money.rupiah(PARTS_IN_THOUSANDS.get(at) * 1_000L), PURPOSES.get(at));
    }

    private void agree(Teller teller, Cast cast, ApplicationId id, Part part) {
        var most = lending.agree(id, part.member(), teller.today(), teller.staff());
        teller.told()
                .row(
                        "story.consent.member",
                        name(cast.name(part.member())),
                        money(most.ownPart()),
                        money(most.ownInstalment()),
                        money(most.coverPerMeeting()),
                        money(most.groupTotal()));
    }

    private void tellConsentMissing(Teller teller, Cast cast, ApplicationId id) {
        var sent = applications.send(id, teller.today(), IdempotencyKey.random(), teller.actor(Role.OFFICER));
        if (sent instanceof Refused<?, ?>(ConsentMissing(var members))) {
            teller.told().say("story.consent.missing", cast.name(members.getFirst()));
        }
    }

    private void decide(Teller teller, ApplicationId id) {
        teller.told().section("story.decision");
        teller.on(LocalDate.of(2026, 2, 24));
        var proposedOn = teller.today().minusDays(1);
        lending.approve(id, proposedOn, teller.staff());
        teller.told()
                .say(
                        "story.decision.made",
                        teller.actor(Role.BANK_MAKER).name(),
                        new Day(proposedOn),
                        teller.actor(Role.BANK_CHECKER).name());
        teller.on(LocalDate.of(2026, 2, 27));
        lending.sign(id, "PK-001/2026", teller.today(), teller.staff());
        teller.told().say("story.decision.signed", "PK-001/2026");
        var checker = teller.actor(Role.BANK_CHECKER);
        var total = applications.find(id, checker).orElseThrow().file().total();
        var early = payOuts.record(id, teller.today(), total, IdempotencyKey.random(), checker);
        if (early instanceof Refused<?, ?>(CoolingOff(var until))) teller.told().say("story.decision.early", until);
    }

    private LoanId payOut(Teller teller, Cast cast, ApplicationId id) {
        teller.told().section("story.pay-out");
        teller.on(LocalDate.of(2026, 3, 2));
        var loan = lending.payOut(cast.group(), id, teller.today(), teller.staff());
        var chair = teller.actor(Role.CHAIR);
        var own = applications
                .find(id, chair)
                .orElseThrow()
                .file()
                .partOf(cast.who(chair.name()))
                .orElseThrow();
        Steps.done(payOuts.confirmReceipt(id, own.amount(), teller.today(), chair));
        var paid = payOuts.find(id, chair).orElseThrow();
        teller.told().say("story.pay-out.done", paid.total());
        for (var line : paid.lines()) {
            teller.told()
                    .row(
                            "story.pay-out.member",
                            name(cast.name(line.member())),
                            money(line.amount()),
                            line.accountMasked(),
                            line.bankName());
        }
        teller.told()
                .say(
                        "story.pay-out.received",
                        chair.name(),
                        Objects.requireNonNull(paid.lines().getFirst().received()));
        meetings.tellBooks(teller, loan);
        return loan;
    }
}
