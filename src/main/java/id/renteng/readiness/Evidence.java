package id.renteng.readiness;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.EvidenceRefusal.BeforeGroupFormed;
import id.renteng.readiness.EvidenceRefusal.ChairNear;
import id.renteng.readiness.EvidenceRefusal.FormedByYou;
import id.renteng.readiness.EvidenceRefusal.InFuture;
import id.renteng.readiness.EvidenceRefusal.NotAMember;
import id.renteng.readiness.EvidenceRefusal.NoteMissing;
import id.renteng.readiness.EvidenceRefusal.NoteTooLong;
import id.renteng.readiness.EvidenceRefusal.OfConsent;
import id.renteng.readiness.EvidenceRefusal.OfCredit;
import id.renteng.readiness.EvidenceRefusal.OfVisit;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.Agreement;
import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentTexts;
import id.renteng.registry.DataConsents;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The facts on which readiness stands: each with its day and who recorded it. Facts are added, the latest counts.
@Service
public class Evidence {

    private static final int NOTE_CHARACTERS_MAX = 1_000;
    private static final int DAYS_IF_NO_RULE_SAYS = 60;

    private final EvidenceTable evidence;
    private final RuleTable rules;
    private final People people;
    private final DataConsents dataConsents;
    private final ConsentTexts consentTexts;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final Clock clock;

    Evidence(
            EvidenceTable evidence,
            RuleTable rules,
            People people,
            DataConsents dataConsents,
            ConsentTexts consentTexts,
            LoanGroups groups,
            CoachedGroups coached,
            Clock clock) {
        this.evidence = evidence;
        this.rules = rules;
        this.people = people;
        this.dataConsents = dataConsents;
        this.consentTexts = consentTexts;
        this.groups = groups;
        this.coached = coached;
        this.clock = clock;
    }

    /// Records what a member's credit history says: a status and its day, never the report itself.
    ///
    /// An old check may be recorded too: it is a fact of its time, and simply no longer counts. Refused when
    /// [InFuture].
    ///
    /// @param on the day of the extract or of the bank's answer
    @Transactional
    @Command(value = "credit-history-recorded", by = Role.OFFICER)
    public Result<CreditCheck, OfCredit> recordCreditHistory(
            PersonId person, @Confidential CreditStatus status, Source source, LocalDate on, Actor by) {
        if (isInFuture(on)) return refused(new InFuture(on));
        var _ = people.find(person).orElseThrow();
        var expires = on.plusDays(daysOfCreditCheck(on));
        var check = new CreditCheck(person, status, source, on, expires, by.user());
        evidence.insert(check);
        return done(check);
    }

    /// Records that a member consented to the use of her data by the programme and the bank, also anew after she took
    /// it back. The words are those of the day on the paper. Refused when [InFuture].
    @Transactional
    @Command(value = "consent-recorded", by = Role.OFFICER)
    public Result<PersonId, OfConsent> recordConsent(PersonId person, ConsentMethod method, LocalDate on, Actor by) {
        if (isInFuture(on)) return refused(new InFuture(on));
        var _ = people.find(person).orElseThrow();
        evidence.insertConsent(person, method, on, by.user());
        var means = method == ConsentMethod.THUMBPRINT ? ConsentMeans.THUMBPRINT : ConsentMeans.PAPER;
        int version = consentTexts.versionOn(ConsentPurpose.BANK, on);
        var _ = dataConsents.give(person, new Agreement(ConsentPurpose.BANK, version, means), by);
        return done(person);
    }

    /// Records what a verifier saw at a member's place.
    ///
    /// Refusals, in this order: [FormedByYou], [NotAMember], [InFuture], [BeforeGroupFormed], [ChairNear],
    /// [NoteMissing], [NoteTooLong].
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "visit-recorded", by = Role.VERIFIER)
    public Result<Visit, OfVisit> recordVisit(LoanGroupId group, Visit seen, Actor by) {
        var details = groups.find(group).orElseThrow().details();
        if (details.formedBy().equals(by.user())) return refused(new FormedByYou());
        if (!details.has(seen.person())) return refused(new NotAMember());
        if (isInFuture(seen.on())) return refused(new InFuture(seen.on()));
        if (seen.on().isBefore(details.formedOn())) return refused(new BeforeGroupFormed(details.formedOn()));
        if (seen.verdict() == Verdict.FIT && !seen.awayFromChair()) return refused(new ChairNear());
        if (seen.verdict() == Verdict.NOT_FIT && seen.note().isEmpty()) return refused(new NoteMissing());
        if (seen.note().length() > NOTE_CHARACTERS_MAX) return refused(new NoteTooLong(NOTE_CHARACTERS_MAX));
        evidence.insert(group, seen);
        return done(seen);
    }

    /// The latest credit check of each of these people, also an expired one, for who may see it: a facilitator of
    /// people in her area, a member of herself. A bank asks through the application it has.
    @Transactional(readOnly = true)
    public Map<PersonId, CreditCheck> creditHistory(Collection<PersonId> of, Actor by) {
        if (by.is(Role.OFFICER)) return evidence.checks(by.area().isCity() ? of : coached.within(by.area(), of));
        var own = by.person();
        if (own == null || !of.contains(new PersonId(own))) return Map.of();
        return evidence.checks(List.of(new PersonId(own)));
    }

    /// The same of the members of an application, for the bank that has it. Whether it has, module `financing` has
    /// seen; nobody else calls this.
    @Transactional(readOnly = true)
    public Map<PersonId, CreditCheck> creditHistoryOfApplicants(Collection<PersonId> members) {
        return evidence.checks(members);
    }

    /// How a credit history stands, without saying what is in it.
    public enum Standing {
        /// Known, and stops nobody.
        FREE,
        /// Known, and keeps her from a loan today.
        STOPPED
    }

    /// How the credit history of each of these people stands today; of whom none counts is left out. For other modules
    /// to plan with, not to show.
    @Transactional(readOnly = true)
    public Map<PersonId, Standing> standings(Collection<PersonId> of) {
        var today = LocalDate.now(clock);
        var stopping = rules.on(today).stopping();
        return evidence.checks(of).values().stream()
                .filter(check -> check.isValid(today))
                .collect(Collectors.toMap(
                        CreditCheck::person,
                        check -> stopping.contains(check.status()) ? Standing.STOPPED : Standing.FREE));
    }

    /// The latest visit to each member of a group.
    @Transactional(readOnly = true)
    public Map<PersonId, Visit> visits(LoanGroupId group) {
        return evidence.visits(List.of(group)).getOrDefault(group, Map.of());
    }

    /// The first day on which each of these people consented; who has not, or took back that her data goes to the bank,
    /// is not in the answer.
    @Transactional(readOnly = true)
    public Map<PersonId, LocalDate> consents(Collection<PersonId> of) {
        var given = evidence.consents(of);
        dataConsents.withdrawn(of, ConsentPurpose.BANK).forEach(given::remove);
        return given;
    }

    /// Keeps that a member's business has its baseline. Growth tells this in the transaction of the assessment.
    @Transactional(propagation = Propagation.MANDATORY)
    public void baselineTaken(PersonId person, LocalDate on) {
        evidence.insertBaseline(person, on);
    }

    /// The day of the baseline of each of these people who has one.
    @Transactional(readOnly = true)
    public Map<PersonId, LocalDate> baselines(Collection<PersonId> people) {
        return evidence.baselines(people);
    }

    private boolean isInFuture(LocalDate on) {
        return on.isAfter(LocalDate.now(clock));
    }

    private int daysOfCreditCheck(LocalDate on) {
        return rules.on(on).tasks().stream()
                .filter(rule -> rule.task() == TaskCode.CREDIT_HISTORY)
                .map(Rules.Rule::lastsDays)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(DAYS_IF_NO_RULE_SAYS);
    }
}
