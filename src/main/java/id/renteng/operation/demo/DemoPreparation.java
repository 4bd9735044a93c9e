package id.renteng.operation.demo;

import id.renteng.groups.LoanGroup;
import id.renteng.growth.Answers;
import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessments;
import id.renteng.growth.Dimension;
import id.renteng.growth.Proof;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.readiness.ConsentMethod;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Learning;
import id.renteng.readiness.Learning.OwnWords;
import id.renteng.readiness.Visit;
import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Outcome;
import id.renteng.training.TestPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Takes demo groups through what stands between them and a loan: training, credit history, accounts, baselines.
@Component
class DemoPreparation {

    private static final int SCORE = 80;
    private static final String WORDS = "Kalau satu teman belum bisa bayar, kami tutup dulu bersama-sama.";

    private final Classes classes;
    private final Learning learning;
    private final Evidence evidence;
    private final PayoutAccounts accounts;
    private final Assessments assessments;
    private final People people;
    private final Businesses businesses;

    DemoPreparation(
            Classes classes,
            Learning learning,
            Evidence evidence,
            PayoutAccounts accounts,
            Assessments assessments,
            People people,
            Businesses businesses) {
        this.classes = classes;
        this.learning = learning;
        this.evidence = evidence;
        this.accounts = accounts;
        this.assessments = assessments;
        this.people = people;
        this.businesses = businesses;
    }

    /// Three afternoons of compulsory group training, attended and passed by all, each with her score and in her own
    /// words.
    void train(LoanGroup group, LocalDate first, Actor trainer) {
        var members = Set.copyOf(group.details().people());
        var days = List.of(first, first.plusDays(2), first.plusDays(4));
        var held = Steps.done(classes.plan(new NewClass("lwk", "kelurahan", days, members.size()), trainer))
                .id();
        Steps.done(classes.enrol(held, members, first.minusDays(1), trainer));
        for (var day : days) Steps.done(classes.attend(held, day, members, trainer));
        var scores = members.stream().collect(Collectors.toMap(Function.identity(), _ -> SCORE));
        Steps.done(classes.recordTest(held, TestPart.AFTER, scores, trainer));
        for (var member : members) {
            Steps.done(learning.recordOwnWords(new OwnWords(member, WORDS, true, days.getLast()), trainer));
        }
        var passed = members.stream().collect(Collectors.toMap(Function.identity(), _ -> Outcome.PASSED));
        Steps.done(classes.recordResults(held, passed, days.getLast(), trainer));
        Steps.done(classes.close(held, days.getLast(), trainer));
    }

    /// Everybody brings her extract; in a few groups one member has old arrears.
    void askCreditHistory(LoanGroup group, boolean oneHasArrears, LocalDate on, Actor officer) {
        var members = group.details().people();
        for (var member : members) {
            boolean late = oneHasArrears && member.equals(members.getLast());
            var status = late ? CreditStatus.S4 : CreditStatus.S1;
            Steps.done(evidence.recordCreditHistory(member, status, Source.IDEB, on, officer));
        }
    }

    /// Everybody agrees to the use of her data, and the verifier visits everybody.
    void visit(LoanGroup group, LocalDate on, Actor officer, Actor verifier) {
        for (var member : group.details().people()) {
            Steps.done(evidence.recordConsent(member, ConsentMethod.values()[0], on, officer));
            var seen = new Visit(
                    member,
                    Visit.Verdict.FIT,
                    "usaha berjalan seperti terdaftar",
                    true,
                    Optional.empty(),
                    on,
                    verifier.user());
            Steps.done(evidence.recordVisit(group.details().id(), seen, verifier));
        }
    }

    /// Each member's own account at the demo bank. The numbers belong to nobody.
    void openAccounts(LoanGroup group, Random random, LocalDate on, Actor officer) {
        var known = people.all(group.details().people());
        for (var member : group.details().people()) {
            var holder = Objects.requireNonNull(known.get(member)).name();
            var number = "9990%06d".formatted(random.nextInt(1_000_000));
            Steps.done(accounts.record(member, new NewAccount("Bank Contoh Jambi", number, holder), on, officer));
        }
    }

    /// What each business is like before any loan.
    void measure(LoanGroup group, Random random, LocalDate on, Actor officer) {
        var owned = businesses.all(group.details().people());
        for (var member : group.details().people()) {
            measure(member, answers(owned, member, random), on, officer);
        }
    }

    void measure(PersonId member, Answers answers, LocalDate on, Actor officer) {
        Steps.done(assessments.baseline(member, answers, "", on, officer));
    }

    private static Answers answers(Map<PersonId, List<Business>> owned, PersonId member, Random random) {
        var levels = new EnumMap<Dimension, Integer>(Dimension.class);
        var proofs = new EnumMap<Dimension, Proof>(Dimension.class);
        for (var dimension : Dimension.values()) {
            if (!dimension.isComputed()) levels.put(dimension, random.nextInt(3));
            proofs.put(dimension, random.nextInt(4) == 0 ? Proof.CLAIM : Proof.SEEN);
        }
        var turnover = Money.rupiah(1_000_000L * (2 + random.nextInt(12)));
        boolean food = !owned.getOrDefault(member, List.of()).isEmpty() && random.nextInt(2) == 0;
        var figures = new Figures(turnover, turnover, random.nextInt(2), true);
        return new Answers(levels, proofs, figures, new GateFacts(food, false, false));
    }
}
