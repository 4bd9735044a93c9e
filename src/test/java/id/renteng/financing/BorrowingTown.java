package id.renteng.financing;

import static id.renteng.kernel.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.banking.BankCode;
import id.renteng.financing.Applications.Wish;
import id.renteng.financing.Scheme.Limits;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.schedule.Method;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.TrainingDemand;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Five women of Melati who want to borrow, in the year 2023: that year has its own short readiness rule (everybody has
/// an account) and its own scheme, so that these tests stand on their own.
@TestComponent
public class BorrowingTown {

    static final LocalDate DAY = LocalDate.of(2023, 3, 6);
    static final Actor OFFICER = new Actor(new UUID(7, 1), "Bu Dedi", Role.OFFICER, null, null);
    static final Actor HEAD = new Actor(new UUID(7, 2), "Pak Kadis", Role.HEAD, null, null);
    static final Actor MAKER = new Actor(new UUID(7, 3), "Rudi", Role.BANK_MAKER, null, "MITRA");
    static final Actor CHECKER = new Actor(new UUID(7, 4), "Maya", Role.BANK_CHECKER, null, "MITRA");
    static final Actor OTHER_BANK = new Actor(new UUID(7, 5), "Joko", Role.BANK_MAKER, null, "LAIN");

    final JdbcClient db;
    final CoachedGroups coached;
    final LoanGroups groups;
    final PayoutAccounts accounts;
    final Schemes schemes;
    final Applications applications;
    final Consents consents;
    final Decisions decisions;
    final Contracts contracts;

    BorrowingTown(
            JdbcClient db,
            CoachedGroups coached,
            LoanGroups groups,
            PayoutAccounts accounts,
            Schemes schemes,
            Applications applications,
            Consents consents,
            Decisions decisions,
            Contracts contracts) {
        this.db = db;
        this.coached = coached;
        this.groups = groups;
        this.accounts = accounts;
        this.schemes = schemes;
        this.applications = applications;
        this.consents = consents;
        this.decisions = decisions;
        this.contracts = contracts;
        db.sql("""
                        insert into readiness_rule (task, valid_from, valid_until, position, section, who, usual_days)
                        values ('ACCOUNTS', '2023-01-01', '2024-01-01', 1, 'COMPLETENESS', 'OFFICER', 7)
                        on conflict do nothing
                        """).update();
        db.sql("insert into readiness_size_rule values ('2023-01-01', 5, 10) on conflict do nothing")
                .update();
    }

    /// A group of five with accounts. Sari is its chair.
    public LoanGroupId group() {
        return group(true);
    }

    LoanGroupId group(boolean withAccounts) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var people = Stream.of("Sari", "Rina", "Dewi", "Tati", "Yuli")
                .map(name -> RegisteredPeople.register(db, name + " Wulandari"))
                .toList();
        var coachedGroup =
                done(coached.register(new NewCoachedGroup("Binaan " + tag, "15.71.01.1001", ""), DAY, OFFICER));
        done(coached.addMembers(coachedGroup, people, DAY, OFFICER));
        if (withAccounts) people.forEach(this::openAccount);
        return done(groups.form(
                new NewLoanGroup(
                        coachedGroup,
                        "Melati " + tag,
                        people.get(0),
                        people.get(1),
                        people.get(2),
                        people.subList(3, 5)),
                DAY,
                OFFICER));
    }

    void openAccount(PersonId person) {
        var name = db.sql("select name from registry_person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
        done(accounts.record(person, new NewAccount("Bank Mitra", "0099900015", name), DAY, OFFICER));
    }

    List<PersonId> members(LoanGroupId group) {
        return groups.find(group).orElseThrow().details().people();
    }

    Actor chairOf(LoanGroupId group) {
        return new Actor(
                UUID.randomUUID(), "Sari", Role.CHAIR, members(group).getFirst().value(), null);
    }

    static Actor member(PersonId person) {
        return new Actor(UUID.randomUUID(), "anggota", Role.MEMBER, person.value(), null);
    }

    /// Bang Harta as it might have been in 2023.
    static Scheme scheme() {
        return scheme(CoverRules.USUAL, Ladder.NONE, TrainingDemand.NONE, null);
    }

    /// The same but for these rules.
    static Scheme scheme(CoverRules cover) {
        return scheme(cover, Ladder.NONE, TrainingDemand.NONE, null);
    }

    /// The same but for this ladder.
    static Scheme scheme(Ladder ladder) {
        return scheme(CoverRules.USUAL, ladder, TrainingDemand.NONE, null);
    }

    private static Scheme scheme(CoverRules cover, Ladder ladder, TrainingDemand training, @Nullable OwnRules own) {
        return new Scheme(
                SchemeId.random(),
                "UJI-" + UUID.randomUUID(),
                "Bang Harta",
                new BankCode("MITRA"),
                LocalDate.of(2023, 1, 1),
                null,
                new Limits(rupiah(20_000_000), rupiah(500_000), rupiah(5_000_000), new BasisPoints(4_000), 5, 10),
                Pricing.monthly(new BasisPoints(300), Method.FLAT, List.of(6, 10, 12)),
                cover,
                new Penalty.None(),
                ladder,
                training,
                own,
                48,
                "uji");
    }

    /// A published scheme that asks this of training.
    Scheme asking(TrainingDemand asked) {
        var scheme = scheme(CoverRules.USUAL, Ladder.NONE, asked, null);
        done(schemes.publish(scheme, HEAD));
        return scheme;
    }

    /// A published scheme that sets these rules of readiness.
    Scheme asking(OwnRules own) {
        var scheme = scheme(CoverRules.USUAL, Ladder.NONE, TrainingDemand.NONE, own);
        done(schemes.publish(scheme, HEAD));
        return scheme;
    }

    /// A group that writes an application to a scheme with these rules of readiness.
    public LoanGroupId drafting(OwnRules own) {
        var group = group();
        done(applications.save(group, tenMillion(group, asking(own).id()), DAY, OFFICER));
        return group;
    }

    /// A published scheme that follows the rules of the programme.
    public SchemeId published() {
        return done(schemes.publish(scheme(), HEAD));
    }

    /// What the group asks: the first parts as given, the members in their order.
    Wish wish(LoanGroupId group, long total, int months, long... parts) {
        var list = new ArrayList<Part>();
        var members = members(group);
        for (int i = 0; i < members.size(); i++) list.add(new Part(members.get(i), rupiah(parts[i]), "bahan kue"));
        return new Wish(published(), rupiah(total), months, list);
    }

    Wish tenMillion(LoanGroupId group, SchemeId scheme) {
        return new Wish(scheme, rupiah(10_000_000), 10, tenMillion(group).parts());
    }

    /// Ten million, two each, over ten months.
    Wish tenMillion(LoanGroupId group) {
        return wish(group, 10_000_000, 10, 2_000_000, 2_000_000, 2_000_000, 2_000_000, 2_000_000);
    }

    ApplicationId draft(LoanGroupId group) {
        return done(applications.save(group, tenMillion(group), DAY, OFFICER));
    }

    void everybodyConsents(ApplicationId id) {
        applications.find(id, OFFICER).orElseThrow().file().members().forEach(member -> consent(id, member));
    }

    Consent consent(ApplicationId id, PersonId member) {
        var question = done(consents.question(id, member, OFFICER));
        return done(consents.give(
                id,
                member,
                ConsentMethod.SIGNATURE,
                "Ibu RT Aminah",
                question.text().hash(),
                DAY.atTime(10, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant(),
                OFFICER));
    }

    public ApplicationId sent(LoanGroupId group) {
        var id = draft(group);
        everybodyConsents(id);
        done(applications.send(id, DAY, IdempotencyKey.random(), OFFICER));
        return id;
    }

    public ApplicationId approved(LoanGroupId group) {
        return decided(group, new Proposal.Approve());
    }

    /// The bank offers half of what was asked.
    public ApplicationId offeredLess(LoanGroupId group) {
        return decided(group, new Proposal.ApproveLess(rupiah(5_000_000), 10));
    }

    /// The bank waits for the group's answer.
    public ApplicationId asked(LoanGroupId group) {
        return decided(group, new Proposal.Ask("Berapa omzet Rina?"));
    }

    public ApplicationId declined(LoanGroupId group, DeclineReason reason) {
        return decided(group, new Proposal.Decline(reason, "Ajukan lagi dengan tenor 12 bulan."));
    }

    private ApplicationId decided(LoanGroupId group, Proposal proposal) {
        var id = sent(group);
        done(decisions.propose(id, proposal, DAY.plusDays(1), MAKER));
        done(decisions.confirm(id, DAY.plusDays(2), CHECKER));
        return id;
    }

    public ApplicationId contracted(LoanGroupId group) {
        var id = approved(group);
        done(contracts.sign(id, "PK-" + UUID.randomUUID(), DAY.plusDays(3), MAKER));
        return id;
    }

    static <T, R> T done(Result<T, R> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T, R>) result).value();
    }

    static <T, R> R reason(Result<T, R> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<T, R>) result).reason();
    }
}
