package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ApplicationId;
import id.renteng.financing.Applications;
import id.renteng.financing.Applications.Wish;
import id.renteng.financing.ConsentMethod;
import id.renteng.financing.Consents;
import id.renteng.financing.Decisions;
import id.renteng.financing.Part;
import id.renteng.financing.Proposal;
import id.renteng.financing.Schemes;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.growth.Answers;
import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessments;
import id.renteng.growth.Dimension;
import id.renteng.growth.Proof;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Learning;
import id.renteng.readiness.Learning.OwnWords;
import id.renteng.readiness.Visit;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Outcome;
import id.renteng.training.TestPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/// Takes a group of the town through everything that stands before a loan, to an application that its bank answered:
/// less than they asked for, so that the group must agree again.
@TestComponent
record TownBank(
        Classes classes,
        Learning learning,
        Evidence evidence,
        PayoutAccounts accounts,
        Assessments assessments,
        People people,
        LoanGroups groups,
        Schemes schemes,
        Applications applications,
        Consents consents,
        Decisions decisions) {

    static final String BANK = "MITRA";

    private static final Money PART = Money.rupiah(2_000_000);
    private static final Money LESS = Money.rupiah(7_500_000);
    private static final int MONTHS = 10;

    /// Trained, measured, visited, known to the bank.
    ///
    /// @return the class they were in
    UUID prepare(LoanGroupId group, LocalDate on) {
        var members = members(group);
        for (var member : members) {
            var name = people.find(member).orElseThrow().name();
            done(accounts.record(
                    member, new NewAccount("Bank Mitra Daerah", "9990001234", name), on, actor(Role.OFFICER)));
            done(evidence.recordConsent(
                    member, id.renteng.readiness.ConsentMethod.THUMBPRINT, on, actor(Role.OFFICER)));
            done(evidence.recordCreditHistory(member, CreditStatus.S1, Source.IDEB, on, actor(Role.OFFICER)));
            done(assessments.baseline(member, answers(), "", on, actor(Role.OFFICER)));
            var visit = new Visit(
                    member,
                    Visit.Verdict.FIT,
                    "",
                    true,
                    Optional.empty(),
                    on,
                    actor(Role.VERIFIER).user());
            done(evidence.recordVisit(group, visit, actor(Role.VERIFIER)));
        }
        return train(Set.copyOf(members), on);
    }

    /// Asks for two million each and gets less.
    ApplicationId apply(LoanGroupId group, LocalDate on) {
        var members = members(group);
        var parts = members.stream()
                .map(member -> new Part(member, PART, "tepung, gula, minyak, dan kemasan untuk pesanan Lebaran"))
                .toList();
        var wish = new Wish(schemes.on(on).getFirst().id(), PART.times(members.size()), MONTHS, parts);
        var id = done(applications.save(group, wish, on, actor(Role.OFFICER)));
        for (var member : members) consent(id, member, on);
        done(applications.send(id, on, IdempotencyKey.random(), actor(Role.OFFICER)));
        done(decisions.propose(id, new Proposal.ApproveLess(LESS, MONTHS), on, actor(Role.BANK_MAKER)));
        done(decisions.confirm(id, on, actor(Role.BANK_CHECKER)));
        return id;
    }

    private UUID train(Set<PersonId> members, LocalDate on) {
        var days = List.of(on.minusDays(2), on.minusDays(1), on);
        var held = done(classes.plan(new NewClass("lwk", "kelurahan", days, members.size()), actor(Role.TRAINER)))
                .id();
        done(classes.enrol(held, members, days.getFirst(), actor(Role.TRAINER)));
        for (var day : days) done(classes.attend(held, day, members, actor(Role.TRAINER)));
        var scores = members.stream().collect(Collectors.toMap(Function.identity(), _ -> 80));
        done(classes.recordTest(held, TestPart.AFTER, scores, actor(Role.TRAINER)));
        for (var member : members) {
            var words = new OwnWords(member, "Kalau satu belum bisa bayar, kami tutup dulu.", true, on);
            done(learning.recordOwnWords(words, actor(Role.TRAINER)));
        }
        var passed = members.stream().collect(Collectors.toMap(Function.identity(), _ -> Outcome.PASSED));
        done(classes.recordResults(held, passed, on, actor(Role.TRAINER)));
        done(classes.close(held, on, actor(Role.TRAINER)));
        return held.value();
    }

    private void consent(ApplicationId id, PersonId member, LocalDate on) {
        var question = done(consents.question(id, member, actor(Role.OFFICER)));
        var at = on.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
        done(consents.give(
                id,
                member,
                ConsentMethod.SIGNATURE,
                "Ibu Aminah, ketua RT 04",
                question.text().hash(),
                at,
                actor(Role.OFFICER)));
    }

    private List<PersonId> members(LoanGroupId group) {
        return groups.find(group).orElseThrow().details().people();
    }

    private static Answers answers() {
        var figures = new Figures(Money.rupiah(4_000_000), null, 1, true);
        var proofs = Map.of(
                Dimension.LEGALITY, Proof.DOCUMENT, Dimension.TURNOVER, Proof.NOTE_BOOK, Dimension.WORKERS, Proof.SEEN);
        return new Answers(Map.of(Dimension.LEGALITY, 1), proofs, figures, new GateFacts(true, false, false));
    }

    private static Actor actor(Role role) {
        boolean ofBank = role == Role.BANK_MAKER || role == Role.BANK_CHECKER;
        return new Actor(new UUID(8, role.ordinal()), "Bu Contoh", role, null, ofBank ? BANK : null);
    }

    private static <T> T done(Result<T, ?> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T, ?>) result).value();
    }
}
