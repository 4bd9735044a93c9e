package id.renteng.readiness;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.EvidenceRefusal.InFuture;
import id.renteng.readiness.EvidenceRefusal.OfCredit;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The facts on which readiness stands: each with its day and who recorded it. Facts are added, the latest counts.
@Service
public class Evidence {

    private static final int DAYS_IF_NO_RULE_SAYS = 60;

    private final EvidenceTable evidence;
    private final RuleTable rules;
    private final Clock clock;

    Evidence(EvidenceTable evidence, RuleTable rules, Clock clock) {
        this.evidence = evidence;
        this.rules = rules;
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
            PersonId person, CreditStatus status, Source source, LocalDate on, Actor by) {
        if (on.isAfter(LocalDate.now(clock))) return refused(new InFuture(on));
        var expires = on.plusDays(daysOfCreditCheck(on));
        var check = new CreditCheck(person, status, source, on, expires, by.user());
        evidence.insert(check);
        return done(check);
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

    private int daysOfCreditCheck(LocalDate on) {
        return rules.on(on).tasks().stream()
                .filter(rule -> rule.task() == TaskCode.CREDIT_HISTORY)
                .map(Rules.Rule::lastsDays)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(DAYS_IF_NO_RULE_SAYS);
    }
}
